export const roles = {
  OnboardingRolesYouAre: 'You are {{roles}}.',
  OnboardingRolesYouAreNothing: 'You have no role that Flex knows.',
  OnboardingRolesJobAdmin: 'Administrators set the contact center up and look after it.',
  OnboardingRolesJobSupervisor:
    'Supervisors look after a team: they see who is working on what, and listen in.',
  OnboardingRolesJobAgent: 'Agents handle calls and messages.',
  OnboardingRolesJobReadOnlyAdmin:
    'Read-only administrators may look at Teams, Queues Stats and Admin. They take no calls, listen to none, and change nothing.',
  OnboardingRolesJobLead: 'Leads follow teams and queues and say who has which skills.',
  OnboardingRolesJobQualityAnalyst: 'Quality analysts listen in on calls and follow chats.',
  OnboardingRolesSeveral: 'Several roles add up: what one of them allows, you may do.',
  OnboardingRolesNoRole:
    'Without one, no view opens for you. Ask an administrator for a role; you have it when you next sign in.',
  OnboardingRolesGrant: '{{role}} lets you {{abilities}}.',
  OnboardingRolesInsights:
    '{{role}} is a role of Flex Insights. It counts there, and opens nothing in these views.',
  OnboardingRolesUnknown: '{{role}} is not a role of Flex. It opens nothing here.',

  OnboardingRolesHere: 'Here in {{view}} you can',
  OnboardingRolesElsewhere: 'Views that you can open',
  OnboardingRolesOpenView: 'Open {{view}}',
  OnboardingRolesCannot: 'What you cannot do',
  OnboardingRolesCannotFor: 'These are for {{roles}}:',
  OnboardingRolesCanEverything: 'Your role has every permission that Flex UI knows for these views.',

  OnboardingRolesTable: 'All roles side by side',
  OnboardingRolesTableRole: 'Role',
  OnboardingRolesTableViews: 'Opens',
  OnboardingRolesTableMay: 'May also',
  OnboardingRolesTableOnlyLook: 'only look',
  OnboardingRolesTableBuiltIn: 'Built in',
  OnboardingRolesTableOthers:
    'Three roles are built in. A read-only administrator comes from the Console. Flex UI also knows leads and quality analysts, which Twilio does not document.',
  OnboardingRolesTableTeams:
    'In an account that uses teams (beta), supervisors change and monitor only people of teams that they own.',
  OnboardingRolesYours: 'Yours',
  OnboardingRolesAdminNote: 'Twilio is taking the Admin view away, so your Flex may no longer show it.',

  OnboardingRolesNameAdmin: 'Administrator',
  OnboardingRolesNameSupervisor: 'Supervisor',
  OnboardingRolesNameAgent: 'Agent',
  OnboardingRolesNameReadOnlyAdmin: 'Read-only administrator',
  OnboardingRolesNameLead: 'Lead',
  OnboardingRolesNameQualityAnalyst: 'Quality analyst',
  OnboardingRolesAnAdmin: 'an administrator',
  OnboardingRolesASupervisor: 'a supervisor',
  OnboardingRolesAnAgent: 'an agent',
  OnboardingRolesAReadOnlyAdmin: 'a read-only administrator',
  OnboardingRolesALead: 'a lead',
  OnboardingRolesAQualityAnalyst: 'a quality analyst',
  OnboardingRolesAdmins: 'administrators',
  OnboardingRolesSupervisors: 'supervisors',
  OnboardingRolesAgents: 'agents',

  OnboardingRolesViewAgentDesktop: 'Agent Desktop',
  OnboardingRolesViewTeams: 'Teams',
  OnboardingRolesViewQueuesStats: 'Queues Stats',
  OnboardingRolesViewAdmin: 'Admin',

  OnboardingRolesCanAgentDesktopView:
    'Accept and handle the calls, messages and tasks that are routed to you',
  OnboardingRolesCanSelfEditStatus: 'Set your own status, and with it whether work comes to you',
  OnboardingRolesCanTeamsView: 'See who is working on what, right now',
  OnboardingRolesCanSeeTaskInfo: 'Read the details of somebody’s task',
  OnboardingRolesCanMonitorCall: 'Listen in on a live call',
  OnboardingRolesCanMonitorChat: 'Follow a live chat',
  OnboardingRolesCanEditSkills: 'Change people’s skills and capacity',
  OnboardingRolesCanEditStatus: 'Change somebody else’s status',
  OnboardingRolesCanQueueStatsView: 'See how long customers wait in each queue, and who is free for it',
  OnboardingRolesCanReadAdmin: 'Look at the Admin view, where your Flex still has it',
  OnboardingRolesCanWriteAdmin: 'Change what the Admin view still shows',

  OnboardingRolesMayAgentDesktopView: 'handle tasks',
  OnboardingRolesMaySelfEditStatus: 'set their own status',
  OnboardingRolesMayTeamsView: 'open Teams',
  OnboardingRolesMaySeeTaskInfo: 'read about tasks',
  OnboardingRolesMayMonitorCall: 'monitor calls',
  OnboardingRolesMayMonitorChat: 'monitor chats',
  OnboardingRolesMayEditSkills: 'change skills',
  OnboardingRolesMayEditStatus: 'change the status of others',
  OnboardingRolesMayQueueStatsView: 'open Queues Stats',
  OnboardingRolesMayReadAdmin: 'open Admin',
  OnboardingRolesMayWriteAdmin: 'change settings',

  OnboardingRolesOwner: 'Who owns the account',
  OnboardingRolesOwnerBody:
    'The person who created the Flex account became its owner, and an administrator too. There is one owner, and there may be many administrators. To Flex they are the same, so it cannot tell which of them you are. The Console can:',

  OnboardingRolesAdd: 'Add people, in this order',
  OnboardingRolesAddAdmins:
    'Administrators: invite them in the Console, as Administrator or Developer. When they open Flex from there, they are administrators here. Invited as Support, they are read-only administrators. Or give them the role “admin” in your identity provider: then they administer Flex without the Console.',
  OnboardingRolesAddSso: 'Single sign-on: connect your identity provider, once, in the Console.',
  OnboardingRolesAddSupervisors:
    'Supervisors: give them the role “supervisor” in your identity provider. Invited in the Console, they become administrators instead, or may only look.',
  OnboardingRolesAddAgents:
    'Agents: give them the role “agent” in your identity provider. To the Flex UI they sign in this way only.',
  OnboardingRolesAddNote:
    'Flex creates each person at their first sign-in, unless the Flex Users API (beta) created them before. A worker that you add in TaskRouter is not a Flex user, and nobody can sign in as one.',
  OnboardingRolesAddSignIn:
    'Send people who sign in through your identity provider this address. The single sign-on page shows it as the login link:',
  OnboardingRolesAddSignInPlain:
    'People who sign in through your identity provider open https://flex.twilio.com and your own domain after it. The single sign-on page shows the whole login link.',
  OnboardingRolesAddCost:
    'Each person is billed from their first sign-in, read-only administrators too. Somebody who signs in both from the Console and through your identity provider has two profiles, and both are billed.',
  OnboardingRolesRemove: 'Remove people',
  OnboardingRolesRemoveBody: 'Take away both, or Flex creates the person again at the next sign-in:',
  OnboardingRolesRemoveAccess: 'their access, in your identity provider or among the users in the Console',
  OnboardingRolesRemoveWorker: 'their worker, in TaskRouter',
  OnboardingRolesRemoveCost:
    'Where you pay by named user, a person is charged until deprovisioned; the Flex Users API (beta) does that.',
  OnboardingRolesUsersPage: 'Open users in Console',
  OnboardingRolesSsoPage: 'Open single sign-on',
  OnboardingRolesReadUsers: 'Read about Flex users',
  OnboardingRolesReadSso: 'Read about single sign-on',

  OnboardingRolesChange: 'Change somebody’s role',
  OnboardingRolesChangeBody:
    'Flex reads roles at every sign-in: from your identity provider, or from the Console for those who come from there. Change them in that place; they hold from the next sign-in.',
  OnboardingRolesChangeTaskRouter:
    'Do not change roles in TaskRouter: what a worker’s attributes say is overwritten when the person signs in.',
  OnboardingRolesChangeAsk:
    'Your role comes with your sign-in. Ask an administrator to change it; the change holds from your next sign-in.',
  OnboardingRolesReadTeams: 'Read about teams',
  OnboardingRolesReadRoles: 'Read why roles are overwritten',

  OnboardingRolesPlaces: 'Flex UI and Flex Console',
  OnboardingRolesPlacesUi: 'In the Flex UI, where you are now, people work:',
  OnboardingRolesPlacesUiAgents: 'agents handle calls and messages',
  OnboardingRolesPlacesUiSupervisors:
    'supervisors follow teams and queues, listen in, and give people skills; in an account that uses teams (beta), for the teams that they own',
  OnboardingRolesPlacesConsole:
    'In the Flex Console, which is a section of the Twilio Console, it is set up:',
  OnboardingRolesPlacesConsoleUsers: 'administrators and single sign-on',
  OnboardingRolesPlacesConsoleRouting: 'skills, queues and workflows, which TaskRouter routes by',
  OnboardingRolesPlacesConsoleChannels: 'phone numbers and channels',
  OnboardingRolesPlacesConsoleVersions:
    'plugins, features and versions of the Flex UI; by default, minor versions come by themselves',
  OnboardingRolesPlacesConsoleBilling: 'billing and upgrades',
  OnboardingRolesPlacesConsoleOld:
    'Twilio has a new Console; its documents still show the pages of Flex in the older one.',
  OnboardingRolesTaskRouterPage: 'Open TaskRouter',
  OnboardingRolesConsolePage: 'Open the Flex Console',

  OnboardingRolesAcknowledge: 'I have read this',
  OnboardingRolesAcknowledged: 'You read this {{time}}.',
} as const;
