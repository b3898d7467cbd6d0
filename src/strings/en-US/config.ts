/** What is wrong in a configuration, for whoever wrote it: in the console, in the Account tab, and at the desk by `npm run lint:config`. */
export const config = {
  OnboardingMistake: '{{path}}: expected {{expected}}; found {{found}}',
  OnboardingMistakeMissing: '{{path}}: expected {{expected}}; nothing stands there',

  OnboardingExpectGroup: 'an object, such as {}',
  OnboardingExpectSetting: 'a setting of this plugin: this name is not one',
  OnboardingExpectFlag: 'true or false',
  OnboardingExpectDomain:
    'a domain without https:// or path, such as flex-onboarding-functions-1234-dev.twil.io',
  OnboardingExpectBannerAudience: '"admins" or "admins-and-supervisors"',
  OnboardingExpectDays: 'a list of days, each more than 0 and at most 365, such as [3, 7, 30]',
  OnboardingExpectList: 'a list, such as []',
  OnboardingExpectHideable: 'the id of a step, such as "set-up-sso"',

  OnboardingExpectField: 'a field of a step: this name is not one',
  OnboardingExpectStepId: 'an id with a prefix of your own, in lower case, such as "acme-handbook"',
  OnboardingExpectFreeId: 'an id that no other step has',
  OnboardingExpectTitle: 'a text of at most 80 characters',
  OnboardingExpectBody: 'a text of at most 400 characters',
  OnboardingExpectAudience: 'roles, skills or teams, so that the step is for somebody',
  OnboardingExpectRoles:
    'a list of roles that Flex has, such as ["agent", "supervisor"]; groups of your own are skills or teams',
  OnboardingExpectNames: 'a list of at least one name, such as ["Spanish"]',
  OnboardingExpectScope: '"personal" or "account"',
  OnboardingExpectWhere: '"flex", "console", "both" or "sso"',
  OnboardingExpectLink: 'an https address, or the name of a Flex view such as "teams"',
  OnboardingExpectTarget: 'one of the names in docs/spotlight.md, such as "activity-menu"',
  OnboardingExpectNeeds: 'a list of step ids, such as ["know-your-role"]',
  OnboardingExpectDoneWhen:
    'one of { "view": "teams" }, { "action": "StartOutboundCall" }, { "event": "taskAccepted" }, { "acknowledged": true }',
  OnboardingExpectNoCircle: 'steps that do not wait for each other in a circle: {{circle}}',
  OnboardingExpectShownStep: 'steps that are on the list: {{step}} is hidden',
  OnboardingExpectKnownStep: 'steps that are on the list: {{step}} does not exist, or was refused',
} as const;
