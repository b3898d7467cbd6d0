export const account = {
  OnboardingTrialRegion: 'State of the account',
  /** The title before another sentence. */
  OnboardingTrialSentence: '{{title}}.',
  OnboardingTrialClose: 'Close: {{title}}',
  OnboardingTrialSeeLimits: 'See the limits',
  OnboardingTrialAsk: 'Ask an administrator.',
  OnboardingTrialAsOf: 'As of {{time}}',
  OnboardingTrialCheck: 'Check again',
  OnboardingTrialChecking: 'Checking',

  OnboardingBandClosedTitle: 'This account is closed',
  OnboardingBandClosedMeaning: 'Calls and messages no longer work.',
  OnboardingBandClosedAction: 'Contact Twilio Support',
  OnboardingBandSuspendedTitle: 'This account is suspended',
  OnboardingBandSuspendedMeaning:
    'Calls and messages do not work. Often the balance is used up; if not, ask Twilio Support.',
  OnboardingBandSuspendedAction: 'Open Billing',
  OnboardingBandTrialExpiredTitle: 'The trial has ended',
  OnboardingBandTrialExpiredMeaning: 'Calls and messages do not work until the account is upgraded.',
  OnboardingBandTrialExpiredAction: 'Upgrade in Console',
  OnboardingBandTrialLastDayTitle: 'The trial is about to end',
  OnboardingBandTrialLastDayMeaning: 'Calls and messages may then stop until an upgrade.',
  OnboardingBandTrialLastDayAction: 'Upgrade in Console',
  OnboardingBandTrialEndingTitle_one: 'The trial probably ends tomorrow, {{date}}',
  OnboardingBandTrialEndingTitle: 'The trial ends in about {{count}} days, around {{date}}',
  OnboardingBandTrialEndingMeaning: 'Calls and messages may then stop until an upgrade.',
  OnboardingBandTrialEndingAction: 'Upgrade in Console',
  OnboardingBandLowBalanceTitle: 'The balance is down to {{amount}}',
  OnboardingBandLowBalanceMeaning: 'Twilio suspends an account that has nothing left.',
  OnboardingBandLowBalanceAction: 'Add funds in Console',
  OnboardingBandProfileMissingTitle: 'The compliance profile is missing',
  OnboardingBandProfileMissingMeaning:
    'Messages may reach verified numbers only, and calls to +1 may be blocked.',
  OnboardingBandProfileMissingAction: 'Complete it in Console',
  OnboardingBandProfilePendingTitle: 'The compliance profile is in review',
  OnboardingBandProfilePendingMeaning:
    'Messages may reach verified numbers only, and calls to +1 may be blocked.',
  OnboardingBandProfilePendingAction: 'See it in Console',
  OnboardingBandProfileRejectedTitle: 'The compliance profile was rejected',
  OnboardingBandProfileRejectedMeaning:
    'Messages may reach verified numbers only, and calls to +1 may be blocked.',
  OnboardingBandProfileRejectedAction: 'Correct it in Console',
  OnboardingBandTrialTitle: 'Trial account, about {{count}} days left',
  OnboardingBandTrialMeaning: 'Calls and messages reach verified numbers only. It ends around {{date}}.',
  OnboardingBandTrialAction: 'Upgrade in Console',
  OnboardingBandTrialUndatedTitle: 'Trial account',
  OnboardingBandTrialUndatedMeaning:
    'Calls and messages reach verified numbers only. An upgrade ends the trial.',
  OnboardingBandTrialUndatedAction: 'Upgrade in Console',
  OnboardingBandNumberMissingTitle_one: '{{number}} cannot send SMS yet',
  OnboardingBandNumberMissingTitle: '{{number}} and {{others}} more cannot send SMS yet',
  OnboardingBandNumberMissingMeaning_one:
    'SMS to the US and Canada is blocked until it is verified. Calls work.',
  OnboardingBandNumberMissingMeaning:
    'SMS to the US and Canada is blocked until they are verified. Calls work.',
  OnboardingBandNumberMissingAction: 'Verify in Console',
  OnboardingBandNumberRejectedTitle_one: '{{number}} was refused for SMS',
  OnboardingBandNumberRejectedTitle: '{{number}} and {{others}} more were refused for SMS',
  OnboardingBandNumberRejectedMeaning:
    'SMS to the US and Canada is blocked until this is corrected. Calls work.',
  OnboardingBandNumberRejectedAction: 'Correct in Console',
  OnboardingBandNumberWaitingTitle_one: '{{number}} cannot send SMS yet',
  OnboardingBandNumberWaitingTitle: '{{number}} and {{others}} more cannot send SMS yet',
  OnboardingBandNumberWaitingMeaning_one:
    'SMS to the US and Canada is blocked while it is in review. Calls work.',
  OnboardingBandNumberWaitingMeaning:
    'SMS to the US and Canada is blocked while they are in review. Calls work.',
  OnboardingBandNumberWaitingAction: 'See it in Console',

  OnboardingAccountTrial: 'Trial',
  OnboardingAccountFull: 'Full account',
  OnboardingAccountSuspended: 'Suspended',
  OnboardingAccountClosed: 'Closed',
  OnboardingAccountActive: 'Active',
  OnboardingAccountUnread: 'The kind of account could not be read.',
  OnboardingAccountNotices: 'To do',
  OnboardingAccountBalance: 'Balance',
  OnboardingAccountProfile: 'Compliance profile',
  OnboardingAccountProfileApproved: 'Approved',
  OnboardingAccountProfilePending: 'In review',
  OnboardingAccountProfileRejected: 'Rejected',
  OnboardingAccountProfileMissing: 'Not submitted',
  OnboardingAccountVerified: 'Verified numbers',
  OnboardingAccountVerifiedOf: '{{count}} of {{most}}',
  OnboardingAccountVerify: 'Verify a number',
  OnboardingAccountUnavailable: 'Not answered by Twilio: {{parts}}.',
  OnboardingPartAccount: 'kind of account',
  OnboardingPartBalance: 'balance',
  OnboardingPartNumbers: 'phone numbers',
  OnboardingPartProfile: 'compliance profile',
  OnboardingPartTollFree: 'toll-free verifications',
  OnboardingPartVerified: 'verified numbers',
  OnboardingPartRouting: 'task queues and workflows',

  OnboardingFailureOffline: 'The account could not be checked: the functions cannot be reached.',
  OnboardingFailureTimeout: 'The account could not be checked: no answer came in time.',
  OnboardingFailureRefused:
    'The account could not be checked: the functions do not accept your sign-in. Sign in to Flex again.',
  OnboardingFailureBusy: 'The account could not be checked: Twilio asks to slow down.',
  OnboardingFailureUpstream: 'The account could not be checked: Twilio did not answer.',
  OnboardingFailureInvalid:
    'The account could not be checked: the functions and this plugin are not of the same version. Deploy both again.',

  OnboardingLimitsTitle: 'What a trial limits',
  OnboardingLimitVerified: 'Calls and messages reach verified numbers only, five at most.',
  OnboardingLimitSms:
    'Today’s trials text only inside the country of the sign-up number (Twilio’s page on SMS names US numbers only), in texts that Twilio has written. A reply of your own is refused.',
  OnboardingLimitCalls: 'Calls stay inside your own country and end after ten minutes.',
  OnboardingLimitUnits:
    'Today’s trials have 75 call minutes and 100 texts in all. A call is cut when the minutes are used up. The Console shows what is left under Free units.',
  OnboardingLimitEnd: 'Twilio ends trials 30 days after sign-up.',
  OnboardingLimitUpgrade:
    'An upgrade ends the trial. Messages reach everybody once the compliance profile is approved too.',
  OnboardingLimitNumber:
    'You keep a number that the account owns; a number that Twilio only lent ends with the trial.',
  OnboardingLimitCredit: 'New free units come with the upgrade; credit of an older trial is lost.',
  OnboardingLimitsMore: 'Read more about trials',

  OnboardingNumbersTitle: 'Phone numbers',
  OnboardingNumbersNone: 'The account has no phone number of its own.',
  OnboardingNumbersNoneTrial:
    'The account has no phone number of its own. Today’s trials call and send from a number that Twilio lends.',
  OnboardingNumbersUnread: 'The phone numbers could not be read.',
  OnboardingNumbersAll: 'Show all {{count}} numbers',
  OnboardingNumbersManage: 'Open phone numbers',
  OnboardingNumberLocal: 'Local',
  OnboardingNumberTollFree: 'Toll-free',
  OnboardingNumberMobile: 'Mobile',
  OnboardingNumberOther: 'Other',
  OnboardingNumberVoice: 'Voice',
  OnboardingNumberSms: 'SMS',
  OnboardingNumberCopy: 'Copy {{number}}',
  OnboardingNumberCopied: 'Copied',
  OnboardingNumberNotCopied: 'Not copied. Select it instead.',
  OnboardingSmsNone: 'It cannot send or receive SMS.',
  OnboardingSmsApproved: 'Its SMS is verified for the US and Canada.',
  OnboardingSmsInReview: 'SMS to the US and Canada is blocked while its verification is in review.',
  OnboardingSmsPending: 'SMS to the US and Canada is blocked while its verification waits for review.',
  OnboardingSmsRejected: 'SMS to the US and Canada is blocked: its verification was rejected.',
  OnboardingSmsMissing:
    'SMS to the US and Canada is blocked until this number is verified, which takes days, sometimes weeks.',
  OnboardingSmsUnread: 'Whether its SMS is verified could not be read.',
  OnboardingSmsRegister:
    'SMS to US phones needs a registration called A2P 10DLC, and before it the compliance profile. Flex cannot see whether it was made.',
  OnboardingSmsRegisterTrial:
    'SMS to US phones needs a registration called A2P 10DLC, which a trial cannot make. Upgrade first.',
  OnboardingSmsAbroad: 'SMS follows the rules of the country that it goes to.',
  OnboardingSmsVerifyWhere:
    'In the Console, its verification stands with the number, under Regulatory Information.',
  OnboardingSmsTollFreeMore: 'Read about toll-free SMS',
  OnboardingSmsRegisterMore: 'Read about A2P 10DLC',
  OnboardingSmsAbroadMore: 'Read the rules by country',

  OnboardingSetupTitle: 'Connect the account',
  OnboardingSetupBody:
    'A new Flex account starts on a trial, unless Flex was added to a paid account. Flex cannot tell whether yours is still on trial, or what its numbers may do; a few Twilio Functions tell it. Without them the checklist is kept in this browser, some steps are yours to confirm, and there is no Team tab.',
  OnboardingSetupGone: 'Nothing answers at {{domain}}. Deploy the functions there, or correct the domain.',
  OnboardingSetupDeploy:
    'In the folder of this plugin, with ACCOUNT_SID and AUTH_TOKEN of this account, run:',
  OnboardingSetupDomain:
    'It asks first, then deploys the functions and sets their domain in the Flex configuration:',
  OnboardingSetupReload: 'Reload Flex.',
  OnboardingSetupAsk: 'An administrator can connect the account.',

  OnboardingMistakesTitle: 'Settings that were ignored',
  OnboardingMistakesBody:
    'This plugin cannot use these. A setting keeps its default, a step of your own is left out, and an unknown name does nothing.',

  OnboardingRefusedToUnverified:
    'The account is on trial, so it calls verified numbers only. An upgrade ends this for calls.',
  OnboardingRefusedToUnfinished:
    'The account is on trial, so it calls verified numbers only. This one was added, but the code that Twilio sent to it was not entered.',
  OnboardingRefusedFromOther:
    'The account is on trial. Twilio lends it a number for each verified number, and this call did not come from that one.',
  OnboardingRefusedFromUnverified:
    'A call must come from a number that this account owns or has verified. This one is neither.',
  OnboardingRefusedToBlocked:
    'Twilio blocks this number for this account. Numbers of +1 can stay blocked until the compliance profile is approved.',
  OnboardingRefusedAsk: 'An administrator can change this in the Twilio Console.',
  OnboardingRefusedOpen: 'See the account',
} as const;
