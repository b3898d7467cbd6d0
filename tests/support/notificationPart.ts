import { emptyRecord, type StepProgress } from '../../src/progress/model/record';
import { selectChecklist } from '../../src/checklist/selectChecklist';
import { tellFacts } from '../../src/facts/tell';
import { notificationIntents } from '../../src/notifications/intents';
import { emptyMemory, type Memory } from '../../src/notifications/model/memory';
import { situationOf, type Platform } from '../../src/notifications/model/situation';
import { watchNotifications } from '../../src/notifications/watchNotifications';
import type { TestOutcome } from '../../src/notifications/channel';
import type { NotificationsState } from '../../src/notifications/slice';
import { makeStore, viewerWith } from './render';
import { now, open } from './notificationMoments';

const firefoxOnLinux = 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0';

/** The part, started between a browser, a Flex and a storage that the test plays. */
export function startPart({
  platform = open,
  memory = emptyMemory,
  started = true,
}: { platform?: Platform; memory?: Memory; started?: boolean } = {}) {
  const { store, registry } = makeStore(viewerWith('agent'));
  const world = {
    platform,
    time: now,
    saved: [] as Memory[],
    asked: 0,
    timers: [] as [number, () => void][],
  };
  let answer: (permission: NotificationPermission) => void = () => undefined;
  let told: TestOutcome | undefined;
  let changed = () => {};
  let otherTab: (memory: Memory) => void = () => {};
  const channel = {
    isEnabled: () => world.platform.channelEnabled,
    sendTest: jest.fn((outcome: TestOutcome) => {
      told = outcome;
      return true;
    }),
    withdrawTest: jest.fn(),
  };
  const edges = {
    permission: {
      describe: () => ({ userAgent: firefoxOnLinux, address: 'https://flex.example/' }),
      read: () => world.platform,
      ask: () => {
        world.asked += 1;
        return new Promise<NotificationPermission>((resolve) => (answer = resolve));
      },
      watch: (listener: () => void) => {
        changed = listener;
        return () => undefined;
      },
    },
    channel,
    storage: {
      browserId: () => 'b7',
      load: () => memory,
      save: (kept: Memory) => void world.saved.push(kept),
      watch: (listener: (kept: Memory) => void) => {
        otherTab = listener;
        return () => undefined;
      },
    },
    remindAfterDays: [3, 7, 30],
    tell: tellFacts(store, () => world.time),
    clock: () => world.time,
    after: (milliseconds: number, call: () => void) => {
      world.timers.push([milliseconds, call]);
      return () => undefined;
    },
  };
  const intents = notificationIntents(store, edges);
  const start = () => watchNotifications(store, edges, intents);
  if (started) start();
  const state = () => store.getState().notifications as NotificationsState;
  return {
    world,
    channel,
    intents,
    start,
    /** The person's record comes in, with the same for both steps. */
    arrive: (progress: StepProgress) => {
      const steps = { 'allow-notifications': progress, 'prove-notifications': progress };
      const record = { ...emptyRecord, steps };
      store.dispatch({ type: 'onboarding/record-arrived', record, at: world.time });
    },
    state,
    situation: () => situationOf(state()),
    step: (id: string) => selectChecklist(store.getState(), registry).rows.find(({ step }) => step.id === id),
    told: () => told as TestOutcome,
    otherTab: (kept: Memory) => otherTab(kept),
    /** The browser's permission becomes another, and it tells. */
    become: (permission: NotificationPermission) => {
      world.platform = { ...world.platform, permission };
      changed();
    },
    reply: async (permission: NotificationPermission) => {
      world.platform = { ...world.platform, permission };
      answer(permission);
      await Promise.resolve();
    },
  };
}
