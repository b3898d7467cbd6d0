/*
 * The configuration of Flex on your own machine. `npm run start:flex` copies this file to appConfig.js beside it, which git
 * ignores: change that one. Every setting of the plugin stands here at its default; README.md says what each does.
 */
var appConfig = {
  pluginService: { enabled: true, url: '/plugins' },
  logLevel: 'info',
  custom_data: {
    features: {
      onboarding: {
        enabled: true,
        functions_domain: null,
        checklist: { enabled: true, hide_steps: [], extra_steps: [] },
        trial_banner: { enabled: true, audience: 'admins' },
        notification_prompt: { enabled: true, remind_after_days: [3, 7, 30] },
        role_panel: { enabled: true },
        team: { enabled: true },
        practice: { enabled: true },
        spotlight: { enabled: true },
      },
    },
  },
};
