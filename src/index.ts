import * as FlexPlugin from '@twilio/flex-plugin';
import { OnboardingPlugin } from './OnboardingPlugin';

// Written in full: the plugin builder looks for these very words before it starts or builds.
FlexPlugin.loadPlugin(OnboardingPlugin);
