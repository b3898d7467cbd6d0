import { post, someText, type Reply, type Runtime } from './functions';

/** The answer for a worker who has nothing stored yet. */
export const nothing = { record: null, revision: null };

export const fetchProgress = (Token: string, runtime?: Runtime): Promise<Reply> =>
  post('fetch-progress', { Token }, runtime);
export const save = (
  Token: string,
  record: object | string,
  Revision = '',
  runtime?: Runtime,
): Promise<Reply> => {
  const Record = typeof record === 'string' ? record : JSON.stringify(record);
  return post('save-progress', { Token, Revision, Record }, runtime);
};

/** Saves and returns the new revision. */
export async function saved(
  token: string,
  record: object,
  revision = '',
  runtime?: Runtime,
): Promise<string> {
  const { status, body } = await save(token, record, revision, runtime);
  expect([status, body]).toEqual([200, { revision: someText }]);
  return (body as { revision: string }).revision;
}
