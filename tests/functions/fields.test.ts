import { mostRecordBytes } from '../../src/progress/model/record';
import { newWorld, post, recordWith, refusal, tokenOf } from '../support/functions/functions';
import { fetchProgress, nothing, save, saved } from '../support/functions/saving';

describe('a field that is wrong is named, and nothing is stored', () => {
  const record = JSON.stringify(recordWith({}));
  const filler = 'é'.repeat(mostRecordBytes / 2);
  const deep = `${'['.repeat(3500)}${']'.repeat(3500)}`;

  test.each<[string, string, Record<string, string> | [string, string][]]>([
    ['no record', 'Record', {}],
    ['an empty record', 'Record', { Record: '' }],
    [
      'two records',
      'Record',
      [
        ['Record', record],
        ['Record', record],
      ],
    ],
    ['no JSON', 'Record', { Record: '{"v":1' }],
    ['another version', 'Record', { Record: JSON.stringify({ ...recordWith({}), v: 2 }) }],
    ['a list', 'Record', { Record: '[]' }],
    ['a step that is no step', 'Record', { Record: JSON.stringify({ ...recordWith({}), steps: { x: 1 } }) }],
    ['more bytes than letters', 'Record', { Record: JSON.stringify({ ...recordWith({}), filler }) }],
    ['a record without a bottom', 'Record', { Record: record.replace('"v":1', `"v":1,"deep":${deep}`) }],
    ['a revision with a header in it', 'Revision', { Record: record, Revision: '1\r\nX-Evil: 1' }],
    ['an endless revision', 'Revision', { Record: record, Revision: '1'.repeat(100) }],
    [
      'two revisions',
      'Revision',
      [
        ['Record', record],
        ['Revision', '1'],
        ['Revision', '2'],
      ],
    ],
  ])('%s', async (_what, field, fields) => {
    const token = tokenOf(newWorld());
    const form: [string, string][] = [...(Array.isArray(fields) ? fields : Object.entries(fields))];
    const { status, body } = await post('save-progress', [...form, ['Token', token]]);
    expect([status, body]).toEqual([400, refusal('invalid_field', expect.stringContaining(`"${field}"`))]);
    expect((await fetchProgress(token)).body).toEqual(nothing);
  });

  test('names that mean something to JavaScript are only names', async () => {
    const token = tokenOf(newWorld());
    const hostile =
      '{"v":1,"steps":{"__proto__":{},"constructor":{}},"dismissed":{},"hidden":{"at":0,"value":false}}';
    expect((await save(token, hostile)).status).toBe(200);
    const { record } = (await fetchProgress(token)).body as { record: { steps: object } };
    expect(Object.keys(record.steps).sort()).toEqual(['__proto__', 'constructor']);
  });

  test('a record may grow beyond what fits only so far', async () => {
    const token = tokenOf(newWorld());
    const big = (id: string) =>
      recordWith({ [id]: { done: { at: 1, by: 'person', evidence: { note: 'x'.repeat(7900) } } } });
    let revision = await saved(token, big('acme-1'));
    revision = await saved(token, big('acme-2'), revision);
    const { status, body } = await save(token, big('acme-3'), revision);
    expect([status, body]).toEqual([400, refusal('invalid_field', expect.stringContaining('"Record"'))]);
  });
});
