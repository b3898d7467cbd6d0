export const practice = {
  OnboardingPracticeIntro:
    'No customer at hand? Ask for a practice task or message: it is meant for you, and nothing leaves Twilio.',
  OnboardingPracticeCounts:
    'It counts in today’s queue figures. Its tasks have the attribute onboarding_practice, by which reports and workflows can leave them out.',
  OnboardingPracticeTask: 'Practice with a task',
  OnboardingPracticeMessage: 'Practice with a message',
  OnboardingPracticeGoAvailable: 'To practice, set yourself to Available first',

  OnboardingPracticeLabel: 'Practice',
  OnboardingPracticeStarting: 'Asking Twilio for it. This takes a few seconds.',
  OnboardingPracticeOffered:
    'It is offered to you in Agent Desktop. Accept it there, as you would any other.',
  OnboardingPracticeRunningTask: 'You have it. Complete it in Agent Desktop when you have looked around.',
  OnboardingPracticeRunningMessage:
    'You have it. Answer the customer in Agent Desktop: they write twice more and leave. Then complete it.',
  OnboardingPracticeCompleted: 'Practice is over, and nothing of it is left.',
  OnboardingPracticeLetGo:
    'Practice ended before it was completed. Nothing of it is left; you may begin another.',
  OnboardingPracticeEnd: 'End practice',

  OnboardingPracticeNotAvailable:
    'Twilio does not have you as Available, so it would offer you nothing. Set yourself to Available and try again.',
  OnboardingPracticeBusy:
    'You have work in hand. Finish it first: practice never stands in a customer’s way.',
  OnboardingPracticeAlreadyRunning:
    'A practice of yours is under way or is just being ended. Finish it, or try again in a minute.',
  OnboardingPracticeLimit: 'That was the tenth practice in a day. You may begin another {{time}}.',
  OnboardingPracticeNoRouting:
    'The Flex configuration of this account names no workflow and queue, so practice cannot reach you. An administrator can set them.',
  OnboardingPracticeDisabled: 'Your company has switched practice off.',
  OnboardingPracticeNoFunctions: 'Practice needs the onboarding functions, and they are not deployed.',
  OnboardingPracticeOffline: 'The onboarding functions could not be reached. Try again in a minute.',
  OnboardingPracticeTimeout: 'Twilio has not answered yet. It may still arrive.',
  OnboardingPracticeNotOffered:
    'It did not arrive in Flex within two minutes and was taken back. Are you still Available? Your capacity for it may also be used up or set to zero: a supervisor can change it in Teams.',
  OnboardingPracticeFailed: 'Twilio did not do it. Try again in a minute.',

  OnboardingPracticeEvidence: 'Done in practice. Your first one with a customer takes its place.',

  OnboardingFirstCallNumber: 'Call this number:',
  OnboardingFirstCallNoNumber: 'This account has no number of its own that takes calls.',
  OnboardingFirstCallLent:
    'Today’s trials call through a number that Twilio lends: the Console names it under phone numbers.',
  OnboardingFirstCallAsk: 'Ask an administrator which number reaches your contact center.',
  OnboardingFirstCallFromVerified:
    'Call from a phone whose number is verified for this trial, from inside your own country. Other callers are refused.',
  OnboardingFirstCallFromAny: 'Call from any phone but the one that Flex rings for you.',
  OnboardingFirstCallArrived:
    'It has arrived when Agent Desktop shows the caller’s number with a button to accept it. Flex rings only where a ringtone is set.',
} as const;
