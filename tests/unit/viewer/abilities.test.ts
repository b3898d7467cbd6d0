import { abilitiesIn, grantedBy, missingPermissions, openViews } from '../../../src/viewer/model/abilities';
import { leadsTeam, permissionsOf } from '../../../src/viewer/model/permissions';

const threeViews = ['agent-desktop', 'teams', 'queues-stats'];
const person = (roles: readonly string[], views: readonly string[] = threeViews) => ({
  roles,
  permissions: permissionsOf(roles),
  views,
});

describe('what a person can do in a view', () => {
  it.each([
    [['agent'], 'agent-desktop', ['agentDesktopView', 'selfEditStatus']],
    [['agent'], 'teams', []],
    [['flex.lead'], 'agent-desktop', []],
    [['flex.lead'], 'teams', ['teamsView', 'seeTaskInfo', 'editSkills']],
    [['supervisor'], 'queues-stats', ['selfEditStatus', 'queueStatsView']],
    [['admin'], 'acme-dashboard', []],
    [['admin'], undefined, []],
  ])('%j in %s', (roles, view, expected) => {
    expect(abilitiesIn(view, person(roles))).toEqual(expected);
  });

  it('goes by the live permissions, not by the roles', () => {
    const demoted = { ...person(['supervisor']), permissions: permissionsOf(['agent']) };
    expect(abilitiesIn('teams', demoted)).toEqual([]);
  });

  it('speaks of Admin only where this Flex has it', () => {
    expect(openViews(person(['admin']))).toEqual(threeViews);
    expect(openViews(person(['admin'], [...threeViews, 'admin']))).toEqual([...threeViews, 'admin']);
  });
});

describe('what a person cannot do', () => {
  it('names who can, the nearest first', () => {
    expect(missingPermissions(person(['agent']))).toEqual([
      {
        abilities: [
          'teamsView',
          'seeTaskInfo',
          'monitorCall',
          'monitorChat',
          'editSkills',
          'editStatus',
          'queueStatsView',
        ],
        holders: ['supervisor', 'admin'],
      },
    ]);
  });

  it('is nothing for an administrator', () => {
    expect(missingPermissions(person(['admin'], [...threeViews, 'admin']))).toEqual([]);
  });

  it('groups by who can', () => {
    expect(
      missingPermissions(person(['flex.readonlyadmin'], [...threeViews, 'admin'])).map(
        ({ holders }) => holders,
      ),
    ).toEqual([['agent', 'supervisor', 'admin'], ['supervisor', 'admin'], ['admin']]);
  });
});

it('tells what each role grants alone, looking apart from doing', () => {
  expect(grantedBy('flex.lead')).toEqual({ views: ['teams', 'queues-stats'], may: ['editSkills'] });
  expect(grantedBy('flex.readonlyadmin')).toEqual({ views: ['teams', 'queues-stats', 'admin'], may: [] });
  expect(grantedBy('agent')).toEqual({ views: ['agent-desktop'], may: ['selfEditStatus'] });
});

it.each([
  [['supervisor'], true],
  [['agent', 'admin'], true],
  [['agent', 'flex.lead'], false],
  [['flex.readteams'], false],
])('the team functions answer %j: %s', (roles, expected) => {
  expect(leadsTeam(person(roles))).toBe(expected);
});
