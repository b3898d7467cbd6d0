import { List } from '../../support/browser/list';
import { test } from '../../support/browser/sandbox';

test('in an account of 600 people whose leads come last, each role is found all the same', async ({
  sandbox,
  page,
}) => {
  test.slow();
  const list = new List(page);
  await sandbox.open({ role: 'admin', workers: 600, leads: 'last', pulse: 0, permission: 'granted' });
  await list.isDone('add-supervisor', /\d+ workers are supervisors/);
  await list.isDone('add-administrator', /\d+ workers are administrators/);
  // Of the agents, Twilio gives no more than 200: how many there are is not claimed.
  await list.isDone('add-agent', '200 workers or more have this role.');
  await list.isDone('set-up-sso', 'There is an agent.');
});
