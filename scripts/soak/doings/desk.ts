import { channels } from '../../../sandbox/page/world/catalog';
import { flexStateOf } from '../flexState';
import type { Window } from '../window';
import { coverIn, coversWrongly } from './cover';
import type { Doing } from './doing';

const views = ['agent-desktop', 'teams', 'queues-stats'] as const;
/** Milliseconds. */
const flexPatience = 5_000;
const usualPatience = 30_000;
const activities = ['Available', 'Available', 'Unavailable', 'Break'] as const;

const goTo = ({ sandbox }: Window, viewName: string) => sandbox.invoke('NavigateToView', { viewName });
/** Tasks of one window's Flex, some statuses only. */
const tasksIn = async ({ page }: Window, ...statuses: readonly string[]) =>
  (await flexStateOf(page)).tasks.filter(({ status }) => statuses.includes(status));

const flexDoings: readonly Doing[] = [
  {
    name: 'go to a view',
    often: 5,
    run: async ({ window, chance }) => {
      const view = chance.one(views);
      await goTo(window, view);
      return { did: view };
    },
  },
  {
    name: 'change activity',
    often: 4,
    run: async ({ window, chance }) => {
      const activity = chance.one(activities);
      // In the middle of work Flex asks first; that is its own business.
      if ((await tasksIn(window, 'pending', 'accepted', 'wrapping')).length > 0) return null;
      await window.sandbox.setActivity(activity);
      return { did: activity };
    },
  },
  {
    name: 'a customer comes',
    often: 3,
    run: async ({ window, chance }) => {
      const channel = chance.one(channels);
      if ((await tasksIn(window, 'pending', 'accepted', 'wrapping')).length > 1) return null;
      await window.sandbox.offer(channel);
      return { did: channel };
    },
  },
  {
    name: 'practise',
    often: 5,
    run: async ({ window, chance }) => {
      const { page, sandbox } = window;
      const kind = chance.one(['task', 'message'] as const);
      await goTo(window, 'agent-desktop');
      const offered = page.locator(`[data-testid="onboarding-practice-${kind}"]:visible`);
      if ((await offered.count()) === 0) return null;
      if (chance.below(4) > 0 && (await sandbox.activityMenu('Available').count()) === 0)
        await sandbox.setActivity('Available');
      await offered.first().click();
      return { did: kind };
    },
  },
  {
    name: 'accept or reject',
    often: 8,
    run: async ({ window, chance }) => {
      const { page } = window;
      if ((await tasksIn(window, 'pending')).length === 0) return null;
      await goTo(window, 'agent-desktop');
      const name = chance.below(5) === 0 ? 'Reject' : 'Accept';
      const button = page.getByRole('button', { name: new RegExp(`^${name}`) }).first();
      // Of a task that a call was accepted beside, Flex may show no button yet.
      if (!(await button.isVisible())) return null;
      await button.click();
      return { did: name };
    },
  },
  {
    name: 'write to the customer',
    often: 3,
    run: async (at) => {
      const { page } = at.window;
      const [task] = await tasksIn(at.window, 'accepted');
      if (task?.practice !== 'message') return null;
      await goTo(at.window, 'agent-desktop');
      const field = page.getByPlaceholder('Type message');
      if (!(await field.isVisible())) return null;
      await field.fill('An answer');
      await page.keyboard.press('Enter');
      return { did: '' };
    },
  },
  {
    name: 'complete',
    often: 6,
    run: async ({ window }) => {
      const { page, sandbox } = window;
      const [task] = await tasksIn(window, 'accepted', 'wrapping');
      if (!task) return null;
      await goTo(window, 'agent-desktop');
      await page
        .getByRole('button', { name: /task with status (accepted|wrapping)/ })
        .first()
        .click();
      const isWritten = task.channel !== 'default';
      if (task.status === 'accepted' && isWritten && !task.practice) await sandbox.control('hang-up').click();
      const end = page.getByTestId('end-task-button').first();
      await end.click();
      return { did: `${task.channel} ${task.status}` };
    },
  },
  {
    name: 'change the window’s size',
    often: 1,
    run: async ({ window: { page }, chance }) => {
      const size = chance.one([
        { width: 1440, height: 900 },
        { width: 1280, height: 720 },
        { width: 1000, height: 700 },
      ]);
      await page.setViewportSize(size);
      return { did: `${size.width}` };
    },
  },
];

/**
 * What a person does with Flex. Where Flex itself shows no such button in time, or covers it, that is said and no more: the tests of
 * the host look after it. Where something of ours lies over it, that is wrong.
 */
export const deskDoings: readonly Doing[] = flexDoings.map((doing) => ({
  ...doing,
  run: async (at) => {
    at.window.page.setDefaultTimeout(flexPatience);
    try {
      return await doing.run(at);
    } catch (error) {
      if (!(error instanceof Error) || !/Timeout|failed/.test(error.message)) throw error;
      const cover = coverIn(error.message);
      if (await coversWrongly(at.window.page, cover)) throw error;
      return { did: `was not possible: ${cover ?? error.message.split('\n')[0] ?? ''}`, failed: true };
    } finally {
      at.window.page.setDefaultTimeout(usualPatience);
    }
  },
}));
