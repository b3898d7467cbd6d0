import * as FlexPlugin from '@twilio/flex-plugin';
import type * as Flex from '@twilio/flex-ui';

const handbook = {
  id: 'acme-handbook',
  title: 'Read the handbook',
  body: 'Ten pages on how we speak with customers. You need them before your first call.',
  roles: ['agent', 'supervisor', 'admin'],
  link: 'https://intranet.acme.example/handbook',
  done_when: { action: 'AcmeHandbookRead' },
};

interface StepChange {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly by: 'person' | 'platform';
}

class ExamplePlugin extends FlexPlugin.FlexPlugin {
  constructor() {
    super('plugin-example');
  }

  override init(flex: typeof Flex, manager: Flex.Manager): void {
    const { Actions } = flex;

    // Your own Action proves your step: invoke it wherever the handbook was read.
    Actions.registerAction('AcmeHandbookRead', () => Promise.resolve());

    // Every change of a step, to follow or to forward to your own analytics.
    Actions.addListener('afterOnboardingStepChanged', ({ id, from, to, by }: StepChange) => {
      console.info(`[plugin-example] ${id}: ${from} → ${to}, by ${by}`);
    });

    // Plugins start in any order: onboarding's Actions are there once all of them have.
    manager.events.addListener('pluginsInitialized', () => {
      Actions.invokeAction('OnboardingRegisterStep', { step: handbook }).catch((error: unknown) => {
        console.warn('[plugin-example] onboarding did not take the step:', error);
      });
    });

    // Points at the control of a step; call it from a button of yours.
    Actions.registerAction('AcmeShowFirstStep', () =>
      Actions.invokeAction('OnboardingShowStep', { id: 'go-available' }),
    );
  }
}

FlexPlugin.loadPlugin(ExamplePlugin);
