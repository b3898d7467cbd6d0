import { loadPlugin } from '@twilio/flex-plugin';
import { OnboardingPlugin } from './OnboardingPlugin';

loadPlugin(OnboardingPlugin);
