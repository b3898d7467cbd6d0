import { List } from '../../support/browser/list';
import { emit, invoke, listenTo } from '../../support/browser/flexActions';
import { expect, test } from '../../support/browser/sandbox';

const person = 'person';
const platform = 'platform';

test('skipping, confirming and bringing back by Actions and by hand is told, with who did it and nothing personal', async ({
  sandbox,
  page,
}) => {
  test.slow();
  const list = new List(page);
  await sandbox.open({ role: 'admin', permission: 'granted' });
  await list.is('open-agent-desktop', 'done');
  const told = await listenTo(page, 'OnboardingStepChanged');
  const id = 'open-teams';

  expect(await invoke(page, 'OnboardingSkipStep', { id })).toBe('ok');
  await list.is(id, 'skipped');
  expect(await told()).toEqual([{ id, from: 'todo', to: 'skipped', by: person }]);
  expect(await invoke(page, 'OnboardingUnskipStep', { id })).toBe('ok');
  await list.is(id, 'todo');
  expect(await told()).toEqual([{ id, from: 'skipped', to: 'todo', by: person }]);

  await (await list.unfold(id)).getByRole('button', { name: /^Tomorrow/ }).click();
  await list.is(id, 'snoozed');
  expect(await told()).toEqual([{ id, from: 'todo', to: 'snoozed', by: person }]);
  await (await list.unfold(id)).getByRole('button', { name: /^Bring back now/ }).click();
  await list.is(id, 'todo');
  expect(await told()).toEqual([{ id, from: 'snoozed', to: 'todo', by: person }]);

  const read = 'know-console';
  expect(await invoke(page, 'OnboardingAcknowledgeStep', { id: read })).toBe('ok');
  await list.is(read, 'done');
  expect(await told()).toEqual([{ id: read, from: 'todo', to: 'done', by: person }]);
  await (await list.unfold(read)).getByRole('button', { name: /^Take back/ }).click();
  await list.is(read, 'todo');
  expect(await told()).toEqual([{ id: read, from: 'done', to: 'todo', by: person }]);

  await sandbox.setActivity('Available');
  await list.is('first-call', 'todo');
  const changes = await told();
  expect(changes).toContainEqual({ id: 'go-available', from: 'todo', to: 'done', by: platform });
  expect(changes).toContainEqual({ id: 'first-call', from: 'locked', to: 'todo', by: platform });

  for (const action of ['Skip', 'Unskip', 'Acknowledge'].map((what) => `Onboarding${what}Step`)) {
    for (const payload of [undefined, {}, { id: 'no-such-step' }, { id: 7 }]) {
      expect(await invoke(page, action, payload)).toMatch(`${action}: there is no step`);
    }
  }
  // What is verified may not be confirmed by hand: that is no mistake, and changes nothing.
  expect(await invoke(page, 'OnboardingAcknowledgeStep', { id })).toBe('ok');
  await list.is(id, 'todo');
  expect(await told()).toEqual([]);
});

test('for an agent: OnboardingOpenPanel at a tab that they have not opens the panel where it was; OnboardingRegisterStep adds a step for each way of being done, and refuses what is wrong with its reason', async ({
  sandbox,
  page,
}) => {
  test.slow();
  const list = new List(page);
  await sandbox.open({ role: 'agent', permission: 'granted' });
  await invoke(page, 'OnboardingOpenPanel', { tab: 'roles' });
  await invoke(page, 'OnboardingClosePanel');
  expect(await invoke(page, 'OnboardingOpenPanel', { tab: 'account' })).toBe('ok');
  const selected = page.getByTestId('onboarding-panel').getByRole('tab', { selected: true });
  await expect(selected).toHaveAttribute('data-testid', 'onboarding-tab-roles');
  await list.show();

  const told = await listenTo(page, 'OnboardingStepChanged');
  const step = (id: string, doneWhen: object) => ({
    id,
    title: `Step ${id}`,
    body: 'Why it matters.',
    roles: ['agent'],
    done_when: doneWhen,
  });
  const register = (given: unknown) => invoke(page, 'OnboardingRegisterStep', { step: given });

  for (const [id, doneWhen] of [
    ['acme-read', { acknowledged: true }],
    ['acme-action', { action: 'ToggleSidebar' }],
    ['acme-event', { event: 'acmeTrained' }],
    ['acme-view', { view: 'acme' }],
  ] as const) {
    expect(await register(step(id, doneWhen))).toBe('ok');
    await list.is(id, 'todo');
  }
  // Once more is the same step.
  expect(await register(step('acme-read', { acknowledged: true }))).toBe('ok');
  await expect(list.step('acme-read')).toHaveCount(1);
  expect(await told()).toEqual([]);

  await invoke(page, 'OnboardingAcknowledgeStep', { id: 'acme-read' });
  await invoke(page, 'ToggleSidebar');
  await emit(page, 'acmeTrained');
  await list.is('acme-event', 'done');
  await invoke(page, 'OnboardingAcknowledgeStep', { id: 'acme-view' });
  await list.is('acme-view', 'todo');
  expect(await told()).toEqual([
    { id: 'acme-read', from: 'todo', to: 'done', by: person },
    { id: 'acme-action', from: 'todo', to: 'done', by: platform },
    { id: 'acme-event', from: 'todo', to: 'done', by: platform },
  ]);

  const good = step('acme-good', { acknowledged: true });
  for (const [wrong, reason] of [
    [undefined, 'step'],
    ['acme', 'step'],
    [{ ...good, id: 'open-teams' }, 'step.id'],
    [{ ...good, id: 'Acme' }, 'step.id'],
    [{ ...good, title: '' }, 'step.title'],
    [{ ...good, roles: [] }, 'step.roles'],
    [{ ...good, link: 'http://acme.example' }, 'step.link'],
    [{ ...good, done_when: {} }, 'step.done_when'],
    [{ ...good, colour: 'red' }, 'step.colour'],
  ] as const) {
    const refusal = await register(wrong);
    expect(refusal).toContain(`OnboardingRegisterStep: ${reason}`);
  }
  await expect(list.step('acme-good')).toHaveCount(0);
});
