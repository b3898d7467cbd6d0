import { http, HttpResponse } from 'msw';
import type { World } from '../world/world';
import type { FlexToken } from '../signIn';

/** What an administrator set for the account, as far as Flex and the plugin read it. */
export interface AccountSettings {
  readonly token: FlexToken;
  readonly renew: () => FlexToken;
  /** `custom_data.features.onboarding` */
  readonly onboarding: unknown;
  readonly skills: readonly string[];
  /** Flex's feature flags that differ from their defaults. */
  readonly features: readonly { readonly id: string; readonly enabled: boolean }[];
  readonly plugins: readonly { name: string; version: string; src: string; phase: number }[];
}

const api = 'https://flex-api.twilio.com/v1';

/** Flex's own API: who the token belongs to, the account's configuration, and which plugins to load. */
export function flexApi(world: World, settings: AccountSettings) {
  const { accountSid, catalog, me, roles } = world;
  let { token } = settings;
  return [
    http.post(`${api}/Accounts/:account/Tokens/Info`, () =>
      HttpResponse.json({
        valid: true,
        expiration: token.expiration,
        identity: me.identity,
        realm_user_id: me.email,
        worker_sid: me.workerSid,
        flex_user_sid: token.flexUserSid,
        flex_instance_sid: catalog.flexInstance,
        roles,
      }),
    ),
    // Flex asks a few minutes before its token ends, and when it wakes after that.
    http.post('https://iam.twilio.com/v1/Accounts/:account/Tokens/refresh', () => {
      if (Date.parse(token.expiration) <= Date.now()) {
        return HttpResponse.json({ code: 20104, message: 'Access Token expired' }, { status: 401 });
      }
      token = settings.renew();
      return HttpResponse.json(token);
    }),
    http.get(`${api}/Configuration*`, () => HttpResponse.json(configuration(world, settings))),
    http.get(`${api}/Instances/:instance/Teams/Context`, () =>
      HttpResponse.json({ account_sid: accountSid, team_setup_complete: false }),
    ),
    http.get(`${api}/account/provision/status`, () => HttpResponse.json({ status: 'inactive' })),
    http.get('https://flex.twilio.com/api/v1/Session', () =>
      HttpResponse.json({ insights_active: false, features: settings.features }),
    ),
    // Asked of one flag at a time wherever Flex keeps a new token.
    http.get('https://flex.twilio.com/api/v1/Features/:flag', ({ params }) =>
      HttpResponse.json({
        enabled: settings.features.some(({ id, enabled }) => id === params['flag'] && enabled),
      }),
    ),
    http.get('https://flex.twilio.com/plugins', () => HttpResponse.json(settings.plugins)),
  ];
}

function configuration(world: World, { onboarding, skills }: AccountSettings) {
  const { accountSid, catalog } = world;
  const since = new Date(world.startedAt).toISOString();
  return {
    account_sid: accountSid,
    flex_instance_sid: catalog.flexInstance,
    taskrouter_workspace_sid: catalog.workspace,
    taskrouter_offline_activity_sid: catalog.activity('Offline'),
    taskrouter_skills: skills.map((name) => ({ name, multivalue: false })),
    runtime_domain: 'onboarding-sandbox.twil.io',
    chat_service_instance_sid: catalog.conversationService,
    notifications: { enabled: true, mode: 'whenNotInFocus' },
    markdown: { enabled: false, mode: 'readOnly' },
    channel_configs: [],
    date_created: since,
    date_updated: since,
    ui_attributes: {
      version_compatibility: 'yes',
      custom_data: { features: { onboarding } },
    },
  };
}
