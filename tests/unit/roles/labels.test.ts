import { holderList, jobDescription, permissionList, viewLabel } from '../../../src/roles/model/labels';
import { english, makeText } from '../../../src/strings';
import { viewNames } from '../../../src/viewer/model/views';

const text = makeText((key) => english[key], 'en-US');

describe('the words of the role panel', () => {
  it('calls the views what Flex calls them', () => {
    expect(viewNames.map((view) => viewLabel(view, text))).toEqual([
      'Agent Desktop',
      'Teams',
      'Queues Stats',
      'Admin',
    ]);
  });

  it('says what a role is there for', () => {
    expect(jobDescription('agent', text)).toBe('Agents handle calls and messages.');
  });

  it('names those who may, as many as there are', () => {
    expect(holderList(['admin'], text, 'en-US')).toBe('administrators');
    expect(holderList(['agent', 'supervisor', 'admin'], text, 'en-US')).toBe(
      'agents, supervisors, and administrators',
    );
  });

  it('leaves out a role that it has no word for in the plural', () => {
    expect(holderList(['supervisor', 'flex.lead'], text, 'en-US')).toBe('supervisors');
  });

  it('lists in the language of the person', () => {
    expect(permissionList(['monitorCall', 'editSkills'], text, 'de')).toBe('monitor calls und change skills');
  });
});
