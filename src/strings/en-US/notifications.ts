export const notifications = {
  OnboardingNotificationsRegion: 'Notifications',

  OnboardingNotificationsDefaultTitle: 'Let Flex tell you when a call or message arrives',
  OnboardingNotificationsDefaultBody:
    'You get a notification for each new task and message, while Flex is not in front. Your browser asks for permission next.',
  OnboardingNotificationsAskingTitle: 'Choose “Allow” where your browser asks',
  OnboardingNotificationsDismissedTitle: 'Your browser’s question is still unanswered',
  OnboardingNotificationsDeniedTitle: 'Notifications are blocked in this browser',
  OnboardingNotificationsDeniedBody:
    'Calls and messages can pass unnoticed while Flex is in the background. Only you can unblock them, in the browser itself.',
  OnboardingNotificationsRevokedTitle: 'Notifications have been turned off in this browser',
  OnboardingNotificationsRevokedBody:
    'They were allowed before. Until they are again, calls and messages can pass unnoticed while Flex is in the background.',
  OnboardingNotificationsUntestedTitle: 'Check that notifications reach you',
  OnboardingNotificationsUntestedBody:
    'Your browser allows them. Your computer may still hide them, and only a test can tell.',
  OnboardingNotificationsTestingTitle: 'Did you see the test notification?',
  OnboardingNotificationsTestingBody: 'It appears at the edge of your screen, outside Flex.',
  OnboardingNotificationsNotSeenTitle: 'Something hides notifications on this computer',
  OnboardingNotificationsNotSeenBody:
    'Your browser allows them, but the test did not reach you. Most often a “do not disturb” setting is the cause.',
  OnboardingNotificationsProvenTitle: 'Notifications reach you in this browser',
  OnboardingNotificationsProvenBody:
    'You get one for each incoming task and new message, while Flex is not in front.',
  OnboardingNotificationsProvenWhen: 'You confirmed a test {{time}}.',
  OnboardingNotificationsFramedTitle: 'Notifications need Flex in a tab of its own',
  OnboardingNotificationsFramedBody:
    'Flex is open inside another application here, and browsers let no embedded page notify you.',
  OnboardingNotificationsInsecureTitle: 'Notifications need a secure address',
  OnboardingNotificationsInsecureBody:
    'This page was opened over http, where browsers allow no notifications. Open Flex at its https address.',
  OnboardingNotificationsUnsupportedTitle: 'This browser cannot show notifications',
  OnboardingNotificationsUnsupportedBody:
    'Open Flex in a current Chrome or Edge to be told of calls and messages.',
  OnboardingNotificationsFlexOffTitle: 'Browser notifications are turned off for this account',
  OnboardingNotificationsFlexOffBody:
    'Flex tells nobody of calls and messages outside its own page. An administrator can turn that on in the Flex Console, Contact center settings.',
  OnboardingNotificationsFlexOffAdminBody:
    'Flex tells nobody of calls and messages outside its own page. You can turn that on in the Flex Console, Contact center settings.',

  OnboardingNotificationsAsk: 'Allow notifications',
  OnboardingNotificationsAskAgain: 'Ask again',
  OnboardingNotificationsTest: 'Send a test',
  OnboardingNotificationsTestAgain: 'Send another test',
  OnboardingNotificationsSeen: 'Yes, I saw it',
  OnboardingNotificationsNotSeen: 'No',
  OnboardingNotificationsShowSteps: 'Show me how',
  OnboardingNotificationsOwnTab: 'Open Flex in its own tab',
  OnboardingNotificationsConsole: 'Open the Flex Console',
  OnboardingNotificationsLater: 'Not now',
  OnboardingNotificationsNever: 'Don’t ask on this computer',
  OnboardingNotificationsClose: 'Close',
  OnboardingNotificationsSilenced: 'You chose not to be asked on this computer.',
  OnboardingNotificationsUnsilence: 'Ask me again',

  OnboardingNotificationsTestTitle: 'Test notification from Flex',
  OnboardingNotificationsTestBody: 'Calls and messages will look like this.',

  OnboardingNotificationsQuietChrome:
    'Don’t see the question? Click the icon to the left of the address and turn Notifications on.',
  OnboardingNotificationsQuietEdge:
    'Don’t see the question? Click the bell in the address bar and allow notifications.',
  OnboardingNotificationsQuietFirefox:
    'Don’t see the question? Click the speech bubble to the left of the address.',
  OnboardingNotificationsQuietOther:
    'Don’t see the question? Look for a bell or another new icon in the address bar.',

  OnboardingNotificationsUnblockHeading: 'How to unblock them in {{browser}}',
  OnboardingNotificationsUnblockHeadingOther: 'How to unblock them',
  OnboardingNotificationsTurnsByItself: 'Then come back here. This page notices the change by itself.',
  OnboardingNotificationsChrome1: 'Click the icon to the left of the address, at the top of this window.',
  OnboardingNotificationsChrome2:
    'Turn Notifications on. If they are not listed, open Site settings and set Notifications to Allow.',
  OnboardingNotificationsEdge1: 'Click the icon to the left of the address, at the top of this window.',
  OnboardingNotificationsEdge2: 'Open Permissions for this site and set Notifications to Allow.',
  OnboardingNotificationsFirefox1:
    'Click the shield or padlock to the left of the address, then Connection, then More information.',
  OnboardingNotificationsFirefox2:
    'Open Permissions. At Send Notifications, clear Use Default and choose Allow.',
  OnboardingNotificationsSafari1: 'In the menu bar, choose Safari, then Settings, then Websites.',
  OnboardingNotificationsSafari2: 'Choose Notifications on the left and set this site to Allow.',
  OnboardingNotificationsOther1:
    'Open your browser’s settings for this site, often behind the icon to the left of the address.',
  OnboardingNotificationsOther2: 'Set Notifications to Allow.',
  OnboardingNotificationsInstall:
    'Does the permission keep getting lost? Install Flex as an app, from the menu of {{browser}}: it does not take permission away from apps.',
  OnboardingNotificationsRingtone:
    'A ringtone for incoming tasks can be set in the Flex Console, Contact center settings, Inbound task notifications.',
  OnboardingNotificationsManaged:
    'If it cannot be changed there, your organization has decided. Ask your IT department to allow this site.',
  OnboardingNotificationsPolicy:
    'On managed computers, IT can allow notifications for everybody by policy: in Chrome and Edge NotificationsAllowedForUrls, in Firefox Permissions, Notifications, Allow; each with the address of Flex.',
  OnboardingNotificationsSupported: 'Twilio supports Flex in Chrome, and Agent Desktop in Edge.',

  OnboardingNotificationsUnmuteHeading: 'Where to look on {{system}}',
  OnboardingNotificationsUnmuteHeadingOther: 'Where to look',
  OnboardingNotificationsMac1:
    'Click Control Center at the top right of the screen. Turn Focus and Do Not Disturb off.',
  OnboardingNotificationsMac2:
    'Open System Settings, Notifications, {{browser}}. Turn on Allow notifications and choose any style but None.',
  OnboardingNotificationsMac3:
    'If you share or mirror your screen, allow notifications for that too, on the Notifications page itself.',
  OnboardingNotificationsWindows1:
    'Open Settings, System, Notifications. Turn Notifications on and Do not disturb off.',
  OnboardingNotificationsWindows2: 'Further down in the list of apps, turn {{browser}} on.',
  OnboardingNotificationsWindows3: 'On Windows 10, open Settings, System, Focus assist and choose Off.',
  OnboardingNotificationsChromeOs1: 'Click the time at the bottom right. Turn Do Not Disturb off.',
  OnboardingNotificationsChromeOs2: 'Open Settings, search for Notifications, and turn {{browser}} on.',
  OnboardingNotificationsLinux1: 'Open your desktop’s settings, Notifications. Turn Do Not Disturb off.',
  OnboardingNotificationsLinux2: 'In the list of applications, turn {{browser}} on.',
  OnboardingNotificationsSystemOther1:
    'Open your computer’s notification settings and turn “do not disturb” off.',
  OnboardingNotificationsSystemOther2: 'Make sure that {{browser}} may show notifications.',
  OnboardingNotificationsThisBrowser: 'your browser',
  OnboardingNotificationsHelp: 'Help from {{vendor}}',
} as const;
