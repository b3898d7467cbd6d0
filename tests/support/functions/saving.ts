import { post, someText, type Reply } from './functions';

/** The answer for a worker who has nothing stored yet. */
export const nothing = { record: null, revision: null };

export const fetchProgress = (Token: string): Promise<Reply> => post('fetch-progress', { Token });
export const save = (Token: string, record: object | string, Revision = ''): Promise<Reply> =>
  post('save-progress', {
    Token,
    Revision,
    Record: typeof record === 'string' ? record : JSON.stringify(record),
  });

/** Saves and returns the new revision. */
export async function saved(token: string, record: object, revision = ''): Promise<string> {
  const { status, body } = await save(token, record, revision);
  expect([status, body]).toEqual([200, { revision: someText }]);
  return (body as { revision: string }).revision;
}
