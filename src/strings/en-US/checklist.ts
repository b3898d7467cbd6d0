export const checklist = {
  OnboardingLauncherProgress: 'Onboarding: {{done}}/{{total}} steps done',
  OnboardingLauncherDone: 'Onboarding: all set',
  OnboardingLauncherAllSet: 'All set',
  OnboardingLauncherNext: 'Next: {{title}}',

  OnboardingChecklistProgress: '{{done}} of {{total}} done',
  OnboardingChecklistFinished: 'Ready since {{date}}. Nothing is left on your list.',
  OnboardingChecklistNext: 'Next step',
  OnboardingChapterStart: 'Get started',
  OnboardingChapterConversations: 'First conversations',
  OnboardingChapterAccount: 'Your account',
  OnboardingChapterPeople: 'Your people',
  OnboardingChapterTeam: 'Your team at work',
  OnboardingChapterAdded: 'From your company',
  OnboardingChapterCount: '{{title}} ({{count}})',
  OnboardingChecklistDone: 'Done ({{count}})',
  OnboardingChecklistLater: 'Skipped and put off ({{count}})',
  OnboardingChecklistEmpty: 'There is nothing to set up for your role.',
  OnboardingChecklistStepDone: '{{title}}: done. {{done}} of {{total}} steps done.',

  OnboardingStateTodo: 'To do',
  OnboardingStateLocked: 'Locked',
  OnboardingStateDone: 'Done',
  OnboardingStateReverted: 'No longer true',
  OnboardingStateSkipped: 'Skipped',
  OnboardingStateSnoozed: 'Put off',

  OnboardingWhereFlex: 'Flex UI',
  OnboardingWhereConsole: 'Console',
  OnboardingWhereBoth: 'Flex UI and Console',
  OnboardingWhereSso: 'Single sign-on',
  OnboardingForAccount: 'Once for the account',
  OnboardingNewSinceFinished: 'New since you finished',

  OnboardingEvidenceVerified: 'Verified by Flex {{time}}.',
  OnboardingEvidenceConfirmed: 'Confirmed by you {{time}}.',
  /** What is done once for the account: any administrator's word counts for all of them. */
  OnboardingEvidenceConfirmedForAccount: 'Confirmed by an administrator {{time}}.',
  OnboardingEvidenceReverted: 'It was done {{time}} and is no longer true.',
  OnboardingEvidenceAtLeast: '{{atLeast}} workers or more have this role.',
  OnboardingLockedBy: 'Comes after “{{title}}”.',
  OnboardingSnoozedUntil: 'Put off. It comes back {{time}}.',
  OnboardingSkippedNote: 'You skipped this. Nothing waits for it.',

  OnboardingUnknownNotYet: 'Checking. It is marked done by itself once it is.',
  OnboardingUnknownNoFunctions:
    'This cannot be checked: the onboarding functions are not deployed. Confirm it yourself when it is done.',
  OnboardingUnknownNotAllowed: 'Twilio does not let Flex check this. Confirm it yourself when it is done.',
  OnboardingUnknownFailed:
    'This cannot be checked right now: Twilio did not answer. Confirm it yourself, or look again later.',
  OnboardingUnknownCutShort:
    'This cannot be checked: Twilio shows Flex only some of your people. Confirm it yourself when it is done.',

  OnboardingActionSkip: 'Skip',
  OnboardingActionUnskip: 'Do not skip',
  OnboardingActionSnooze: 'Tomorrow',
  OnboardingActionUnsnooze: 'Bring back now',
  OnboardingActionConfirm: 'I have done this',
  OnboardingActionUndo: 'Take back',
  OnboardingActionNamed: '{{action}}: {{title}}',
  OnboardingActionConsole: 'Open in Console',
  OnboardingActionLink: 'Open the link',
  OnboardingActionView: 'Open the view',

  OnboardingStepAllowNotificationsTitle: 'Allow notifications',
  OnboardingStepAllowNotificationsBody:
    'Flex can tell you of a new call or message while you work in another window. Your browser asks once; allow it, so that you miss nothing.',
  OnboardingStepAllowNotificationsEvidence: 'Flex may notify you in {{browser}}.',
  OnboardingStepAllowNotificationsAction: 'Set up notifications',

  OnboardingStepProveNotificationsTitle: 'See a test notification',
  OnboardingStepProveNotificationsBody:
    'Your computer can still mute what your browser allows. Send yourself a test and say whether you saw it.',
  OnboardingStepProveNotificationsEvidence: 'You saw a test notification in {{browser}}.',
  OnboardingStepProveNotificationsAction: 'Test notifications',

  OnboardingStepKnowYourRoleTitle: 'Know what your role can do',
  OnboardingStepKnowYourRoleBody:
    'Your role decides which views you have and what you may change. Read what yours allows, so that a missing button is no surprise.',
  OnboardingStepKnowYourRoleEvidence: 'You read what your role can do.',
  OnboardingStepKnowYourRoleAction: 'Read about your role',

  OnboardingStepKnowConsoleTitle: 'Tell the Flex UI from the Flex Console',
  OnboardingStepKnowConsoleBody:
    'People work in the Flex UI, where you are now. Users, numbers, routing and billing are set in the Twilio Console. You need both.',
  OnboardingStepKnowConsoleEvidence: 'You read what is done where.',
  OnboardingStepKnowConsoleAction: 'See what is done where',

  OnboardingStepOpenAgentDesktopTitle: 'Open Agent Desktop',
  OnboardingStepOpenAgentDesktopBody:
    'Calls and messages arrive here and are handled here: your tasks on the left, the conversation beside them.',
  OnboardingStepOpenAgentDesktopEvidence: 'You opened Agent Desktop.',
  OnboardingStepOpenAgentDesktopAction: 'Open Agent Desktop',

  OnboardingStepOpenTeamsTitle: 'Open Teams',
  OnboardingStepOpenTeamsBody:
    'See who is working on what right now and, where your role allows it, listen in or read along.',
  OnboardingStepOpenTeamsEvidence: 'You opened Teams.',
  OnboardingStepOpenTeamsAction: 'Open Teams',

  OnboardingStepOpenQueuesStatsTitle: 'Open Queues Stats',
  OnboardingStepOpenQueuesStatsBody:
    'See, queue by queue, how long customers wait and how many agents are free.',
  OnboardingStepOpenQueuesStatsEvidence: 'You opened Queues Stats.',
  OnboardingStepOpenQueuesStatsAction: 'Open Queues Stats',

  OnboardingStepOpenAdminTitle: 'Open Admin',
  OnboardingStepOpenAdminBody:
    'What was set here is set in the Twilio Console now. Twilio is taking this view away; know it while it is there.',
  OnboardingStepOpenAdminEvidence: 'You opened Admin.',
  OnboardingStepOpenAdminAction: 'Open Admin',

  OnboardingStepGoAvailableTitle: 'Set yourself to Available',
  OnboardingStepGoAvailableBody:
    'By default you start as Offline, and nothing is routed to you while you are. Choose Available, or what your company calls it, in the status menu at the top right. When Flex is closed, or your computer sleeps or loses its connection, Flex by default soon sets you Offline again.',
  OnboardingStepGoAvailableEvidence: 'You became available.',

  OnboardingStepFindYourNumberTitle: 'Find your phone number',
  OnboardingStepFindYourNumberBody:
    'Customers reach you at a number of this account. See which numbers there are and what each of them can do.',
  OnboardingStepFindYourNumberEvidence: 'The number was shown to an administrator.',
  OnboardingStepFindYourNumberAction: 'Show the numbers',

  OnboardingStepFirstCallTitle: 'Take a first call',
  OnboardingStepFirstCallBody:
    'Call your contact center while you are available, and accept the call when it appears in Agent Desktop. On a trial, call from a verified number. If none arrives, the trial may not allow it: skip this until the account is upgraded.',
  OnboardingStepFirstCallEvidence: 'You accepted a call.',
  OnboardingStepFirstCallAction: 'Open Agent Desktop',

  OnboardingStepFirstMessageTitle: 'Answer a first message',
  OnboardingStepFirstMessageBody:
    'Send an SMS to your contact center, or start a chat, and accept it when it appears in Agent Desktop. On a trial, a text or your reply may not get through: skip this until the account is upgraded.',
  OnboardingStepFirstMessageEvidence: 'You accepted a message.',
  OnboardingStepFirstMessageAction: 'Open Agent Desktop',

  OnboardingStepCompleteTaskTitle: 'Complete a task',
  OnboardingStepCompleteTaskBody:
    'When the conversation has ended, wrap up and choose Complete. Only then are you free for the next one.',
  OnboardingStepCompleteTaskEvidence: 'You completed a task.',
  OnboardingStepCompleteTaskAction: 'Open Agent Desktop',

  OnboardingStepUpgradeAccountTitle: 'Upgrade the account',
  OnboardingStepUpgradeAccountBody:
    'A trial reaches verified numbers only, and runs out. An upgrade ends it: you keep a number that the account owns, and messages reach everybody once the compliance profile is approved too. An account made for Flex then has 5,000 free active user hours, once its fair usage policy is accepted.',
  OnboardingStepUpgradeAccountEvidence: 'This is a full account.',
  OnboardingStepUpgradeAccountAction: 'Open Billing',

  OnboardingStepCompleteComplianceProfileTitle: 'Complete the compliance profile',
  OnboardingStepCompleteComplianceProfileBody:
    'Twilio checks who you are before a full account may message everybody. Until the profile is approved, limits like those of a trial may remain. In the Console it is the primary profile.',
  OnboardingStepCompleteComplianceProfileEvidence: 'The profile is approved.',
  OnboardingStepCompleteComplianceProfileAction: 'Open Trust Hub',

  OnboardingStepCheckSmsRulesTitle: 'Clear your numbers for SMS',
  OnboardingStepCheckSmsRulesBody:
    'To the US and Canada, carriers block SMS from numbers that are not cleared: a toll-free number needs verification, a US or Canadian local number an A2P 10DLC registration for US phones. The compliance profile comes first. Calls are not affected.',
  OnboardingStepCheckSmsRulesEvidence: 'Every number that sends SMS is cleared.',
  OnboardingStepCheckSmsRulesAction: 'See each number',

  OnboardingStepAddAdministratorTitle: 'Add a second administrator',
  OnboardingStepAddAdministratorBody:
    'Somebody must be able to act when you are away. Invite somebody under Users in the Console; opening Flex from there makes them an administrator. Or give them the role admin in your identity provider. Somebody who uses both ways is billed as two people.',
  OnboardingStepAddAdministratorEvidence: '{{count}} workers are administrators.',
  OnboardingStepAddAdministratorAction: 'Open users in Console',

  OnboardingStepSetUpSsoTitle: 'Set up single sign-on',
  OnboardingStepSetUpSsoBody:
    'Agents sign in to the Flex UI through your identity provider, and in no other way. Connect it once in the Console. Flex cannot see the connection: it counts as made once there is an agent, whom the Flex Users API (beta) may have made before any sign-in, or once you confirm it.',
  OnboardingStepSetUpSsoEvidence: 'There is an agent.',
  OnboardingStepSetUpSsoAction: 'Open single sign-on',

  OnboardingStepAddSupervisorTitle: 'Add a supervisor',
  OnboardingStepAddSupervisorBody:
    'Give a person the role supervisor in your identity provider. People added in the Console become administrators instead, or may only look.',
  OnboardingStepAddSupervisorEvidence_one: '{{count}} worker is a supervisor.',
  OnboardingStepAddSupervisorEvidence: '{{count}} workers are supervisors.',
  OnboardingStepAddSupervisorAction: 'Open single sign-on',

  OnboardingStepAddAgentTitle: 'Add an agent',
  OnboardingStepAddAgentBody:
    'Give a person the role agent in your identity provider. They appear in Flex at their first sign-in, unless the Flex Users API (beta) created them before, and are billed from then on.',
  OnboardingStepAddAgentEvidence_one: '{{count}} worker is an agent.',
  OnboardingStepAddAgentEvidence: '{{count}} workers are agents.',
  OnboardingStepAddAgentAction: 'Open single sign-on',

  OnboardingStepDefineSkillsTitle: 'Define a skill',
  OnboardingStepDefineSkillsBody:
    'At first every task may go to every agent. Skills let you route by what people can do: define them in the Console, then give them to people in Teams. A skill alone routes nothing; the next step does. Flex reads skills when it loads: reload to see yours here.',
  OnboardingStepDefineSkillsEvidence_one: '{{count}} skill is defined.',
  OnboardingStepDefineSkillsEvidence: '{{count}} skills are defined.',
  OnboardingStepDefineSkillsAction: 'Open Skills',
  OnboardingStepRouteWorkTitle: 'Route work to the right people',
  OnboardingStepRouteWorkBody:
    'A skill alone routes nothing. In TaskRouter, make a queue of the people who have it, and a workflow that leads to that queue.',
  OnboardingStepRouteWorkEvidence_one: 'There are {{queues}} queues and {{count}} workflow.',
  OnboardingStepRouteWorkEvidence: 'There are {{queues}} queues and {{count}} workflows.',
  OnboardingStepRouteWorkAction: 'Open TaskRouter',

  OnboardingStepReviewTeamReadinessTitle: 'Review your team’s readiness',
  OnboardingStepReviewTeamReadinessBody: 'See who cannot be reached yet, and what each person still lacks.',
  OnboardingStepReviewTeamReadinessEvidence: 'You opened the team summary.',
  OnboardingStepReviewTeamReadinessAction: 'Open the summary',

  OnboardingStepMonitorCallTitle: 'Listen in on a live call',
  OnboardingStepMonitorCallBody:
    'Choose an agent’s live call in Teams, then Monitor Call. Neither the agent nor the customer hears you. Where people are divided into teams (beta), a supervisor may do so only for teams that they own; if you own none, skip this.',
  OnboardingStepMonitorCallEvidence: 'You monitored a live call.',
  OnboardingStepMonitorCallAction: 'Open Teams',

  OnboardingHintLabel: 'About this view',
  OnboardingHintOpen: 'Open the checklist',
  OnboardingHintOpenRoles: 'Read about roles',
  OnboardingHintClose: 'Close this hint for good',
  OnboardingHintAgentDesktopTitle: 'Agent Desktop is where you handle calls and messages.',
  OnboardingHintAgentDesktopTry: 'Set yourself to Available at the top right; tasks then appear on the left.',
  OnboardingHintAgentDesktopTryAvailable: 'You are available: calls and messages appear on the left.',
  OnboardingHintTeamsTitle: 'Teams shows who is working on what, right now.',
  OnboardingHintTeamsTry:
    'Choose an agent to see their tasks and, where your role allows it, a live call to listen in.',
  OnboardingHintQueuesStatsTitle: 'Queues Stats shows how each queue is doing, right now.',
  OnboardingHintQueuesStatsTry: 'Watch each queue’s longest wait and its available agents.',
  OnboardingHintAdminTitle:
    'What was set here is set in the Twilio Console now, and Twilio is taking this view away.',
  OnboardingHintAdminTry: 'Look for users, skills and channels in the Console.',
  OnboardingHintNoneTitle: 'No view of Flex opens for you yet.',
  OnboardingHintNoneTry: 'Ask an administrator for a role; you have it when you next sign in.',

  OnboardingNoTasksNext: 'While you wait: {{title}}',
} as const;
