import type { Manager } from '@twilio/flex-ui';
import { ownerOf, settingsOf, viewerOf } from '../../../src/flex/session';

interface SignedIn {
  readonly attributes?: unknown;
  readonly runtimeDomain?: unknown;
}

/** Flex's manager, where somebody with these attributes of a worker is signed in. */
const managerOf = ({ attributes, runtimeDomain }: SignedIn) =>
  ({
    user: { identity: 'alex', roles: ['agent'], permissions: { agentDesktopView: true } },
    workerClient: { sid: 'WK1', attributes },
    serviceConfiguration: { account_sid: 'AC1', runtime_domain: runtimeDomain },
  }) as unknown as Manager;

describe('the person', () => {
  it('has the roles and permissions that Flex gives them, each their own copy', () => {
    const manager = managerOf({});
    const { roles, permissions } = viewerOf(manager);
    expect(roles).toEqual(['agent']);
    expect(permissions).toEqual({ agentDesktopView: true });
    expect(permissions).not.toBe(manager.user.permissions);
  });

  it.each<[string, unknown, readonly string[], readonly string[]]>([
    [
      'skills and a team',
      { routing: { skills: ['Spanish', 'billing'] }, team_name: 'Berlin', team_id: 'T-7' },
      ['Spanish', 'billing'],
      ['Berlin', 'T-7'],
    ],
    ['several teams', { team_name: ['Berlin', 'Oslo'] }, [], ['Berlin', 'Oslo']],
    ['what is no text', { routing: { skills: ['Spanish', 7, null] }, team_id: 7 }, ['Spanish'], []],
    ['skills elsewhere', { skills: ['Spanish'], routing: 'Spanish' }, [], []],
    ['a name that every object has', { routing: Object.create({ skills: ['Spanish'] }) }, [], []],
    ['no attributes', undefined, [], []],
  ])('has the skills and teams of their worker: %s', (_, attributes, skills, teams) => {
    expect(viewerOf(managerOf({ attributes }))).toMatchObject({ skills, teams });
  });

  it('has neither without a worker', () => {
    const manager = { ...managerOf({}), workerClient: null } as unknown as Manager;
    expect(viewerOf(manager)).toMatchObject({ skills: [], teams: [] });
    expect(ownerOf(manager)).toEqual({ accountSid: 'AC1', workerSid: 'alex' });
  });

  it.each<[unknown, string | undefined]>([
    ['acme.twil.io', 'https://flex.twilio.com/acme'],
    ['https://acme-7.twil.io', 'https://flex.twilio.com/acme-7'],
    ['acme', 'https://flex.twilio.com/acme'],
    ['', undefined],
    ['http://acme.twil.io', undefined],
    ['../acme', undefined],
    [undefined, undefined],
    [null, undefined],
    [['acme.twil.io'], undefined],
  ])('signs in at the address of the account’s runtime domain: %j', (runtimeDomain, address) => {
    expect(viewerOf(managerOf({ runtimeDomain })).signInAddress).toBe(address);
  });
});

it('keeps things under the worker and the account', () => {
  expect(ownerOf(managerOf({}))).toEqual({ accountSid: 'AC1', workerSid: 'WK1' });
});

it('takes the settings of the page before those of the account', () => {
  const holding = (onboarding: unknown) => ({ custom_data: { features: { onboarding } } });
  const account = { ui_attributes: holding({ enabled: false }) };
  const settings = (configuration: unknown) =>
    settingsOf({ configuration, serviceConfiguration: account } as unknown as Manager);
  expect(settings(holding({ enabled: true }))).toEqual({ enabled: true });
  expect(settings({})).toEqual({ enabled: false });
});
