import type { AccountScenario } from '../scenarios';
import { pageV1 } from './paging';
import type { Route } from './wire';

// "Primary" and "Secondary Customer Profile of type Business"; Twilio's own ids, the same in every account.
const primary = 'RN6433641899984f951173ef1738c3bdd0';
const secondary = 'RNdfbf3fae0e1107f8aded0e7cead80bf5';

function ownProfileStatus(account: AccountScenario): string | undefined {
  if (account === 'full-profile-pending') return 'in-review';
  if (account === 'full-profile-rejected') return 'twilio-rejected';
  if (account === 'full-no-profile') return 'draft';
  return account.startsWith('trial') ? undefined : 'twilio-approved';
}

/** Compliance profiles, still called customer profiles in the API. */
export const trustHubRoutes: readonly Route[] = [
  {
    upstream: 'profiles',
    host: 'trusthub.twilio.com',
    method: 'GET',
    path: /^\/v1\/CustomerProfiles$/,
    answer: (ask, { token }) => {
      const own = ownProfileStatus(token.account);
      // An approved profile of somebody else's business never stands in for the account's own.
      const others = own === 'draft' ? [profileResource(secondary, 'twilio-approved')] : [];
      return pageV1(ask, 'results', own ? [...others, profileResource(primary, own)] : others);
    },
  },
];

function profileResource(policySid: string, status: string) {
  const sid = policySid.replace('RN', 'BU');
  const url = `https://trusthub.twilio.com/v1/CustomerProfiles/${sid}`;
  return {
    sid,
    account_sid: null,
    policy_sid: policySid,
    friendly_name: 'Sandbox business',
    status,
    valid_until: null,
    email: 'compliance@example.com',
    status_callback: null,
    date_created: '2026-01-05T09:00:00Z',
    date_updated: '2026-01-06T09:00:00Z',
    url,
    links: { customer_profiles_entity_assignments: `${url}/EntityAssignments` },
    errors: null,
  };
}
