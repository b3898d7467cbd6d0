import { Manager } from '@twilio/flex-ui';
import {
  permissionsOf,
  rolesWith,
  type Permission,
  type Permissions,
} from '../../src/viewer/model/permissions';

const permissions = Object.keys(permissionsOf([])) as Permission[];
const single = [...new Set(permissions.flatMap(rolesWith))];
const others = ['nobody', 'wfo.full_access', 'ADMIN', ''];
const several = [
  ['admin', 'supervisor'],
  ['agent', 'flex.editskills', 'flex.monitorchatcall'],
  ['flex.readteams', 'flex.readonlyadmin'],
  ['supervisor', 'wfo.team_leader', 'acme.viewer'],
  [],
];

/**
 * What the real bundle grants. It computes the permissions of a legacy single sign-on (the roles come in the address) and
 * keeps them with the token before it first asks the network, so no server is needed to see them.
 */
async function permissionsByFlex(roles: readonly string[]): Promise<Permissions> {
  localStorage.clear();
  const Expiration = new Date(Date.now() + 3_600_000).toISOString();
  const query = new URLSearchParams({ Identity: 'ada', Token: 'token', Expiration });
  roles.forEach((role) => query.append('Roles', role));
  window.history.replaceState(null, '', `/?${query}`);
  // It then finds neither login window nor server, and gives up.
  await Manager.create({ sso: { accountSid: 'AC0' } } as never).catch(() => undefined);
  const kept = JSON.parse(localStorage.getItem('TWILIO_FLEX_SSO') ?? '{}') as { permissions: Permissions };
  return kept.permissions;
}

describe('what each role grants, held against the real Flex UI', () => {
  beforeAll(() => {
    jest.spyOn(console, 'error').mockImplementation();
    jest.spyOn(console, 'info').mockImplementation();
    // jsdom has no User Timing, which Flex measures its start with: https://www.w3.org/TR/user-timing/
    Object.assign(performance, { mark: jest.fn(), measure: jest.fn(), clearMarks: jest.fn() });
    jest.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(function (this: XMLHttpRequest) {
      this.dispatchEvent(new Event('error'));
    });
  });

  it('knows every permission that Flex has', async () => {
    expect(Object.keys(await permissionsByFlex(['agent'])).sort()).toEqual([...permissions].sort());
  });

  it.each([...single, ...others].map((role) => [[role]]).concat(several.map((roles) => [roles])))(
    '%j',
    async (roles) => {
      const real = await permissionsByFlex(roles);
      const ours = permissionsOf(roles);
      const cells = permissions.filter((permission) => real[permission] !== ours[permission]);
      expect(cells.map((cell) => `${cell} of ${roles.join('+')}: Flex says ${real[cell]}`)).toEqual([]);
    },
  );
});
