import { isFlexRole, readRoles } from '../../../src/viewer/model/roles';

describe('reading a person’s roles', () => {
  it.each([
    ['one job', ['agent'], { jobs: ['agent'] }],
    ['several jobs, widest first', ['agent', 'admin'], { jobs: ['admin', 'agent'] }],
    [
      'a Console Support user',
      ['flex.readteams', 'flex.readonlyadmin'],
      {
        jobs: ['flex.readonlyadmin'],
        grants: [{ role: 'flex.readteams', permissions: ['teamsView', 'seeTaskInfo'] }],
      },
    ],
    ['an Insights role', ['admin', 'wfo.full_access'], { jobs: ['admin'], insights: ['wfo.full_access'] }],
    ['a role of the company’s own', ['agent', 'acme.night'], { jobs: ['agent'], unknown: ['acme.night'] }],
    ['other spelling is another role', ['Admin'], { unknown: ['Admin'] }],
    ['the same role twice', ['acme', 'acme', 'agent', 'agent'], { jobs: ['agent'], unknown: ['acme'] }],
    ['none', [], {}],
  ])('%s', (_name, given, expected) => {
    expect(readRoles(given)).toEqual({ jobs: [], grants: [], insights: [], unknown: [], ...expected });
  });
});

describe('a role of Flex', () => {
  it.each(['agent', 'flex.lead', 'flex.editskills', 'wfo.full_access'])('is %s', (role) => {
    expect(isFlexRole(role)).toBe(true);
  });

  it.each(['acme.night', 'Admin', 'wfo', ''])('is not "%s"', (role) => {
    expect(isFlexRole(role)).toBe(false);
  });
});
