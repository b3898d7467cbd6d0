import { EventEmitter } from 'node:events';
import { createStore } from 'redux';
import { isOpen, sidsOf } from '../../../sandbox/page/world/interaction';
import type { SandboxToken } from '../../../sandbox/token';
import type { ContactCenter, MadeInteraction } from '../../../sandbox/twilio-rest/contactCenter';
import type { CallFunction } from '../../../src/api/client';
import { stepRegistry } from '../../../src/checklist/registry';
import { tellFacts } from '../../../src/facts/tell';
import { observePractice } from '../../../src/flex/practice';
import { practiceFunctions } from '../../../src/practice/functions';
import { createPractice } from '../../../src/practice/practice';
import type { Latest } from '../../../src/practice/slice';
import { panelTabs } from '../../../src/panel/tabs';
import { onboardingReducer } from '../../../src/state';
import { permissionsOf } from '../../../src/viewer/model/permissions';
import type { PlayedClock } from './playedClock';

const endings = { rejected: 'taskRejected', canceled: 'taskCanceled', completed: 'taskCompleted' } as const;

/**
 * The part of practice as it runs in one tab of a person: the plugin's own rooms, below a Flex that shows what Twilio has for
 * the person. While the tab is offline nothing reaches it, and what ended meanwhile is simply gone when it comes back.
 */
export class PracticeTab {
  private online = true;
  private closed = false;
  private following = false;
  private shown: readonly MadeInteraction[] = [];
  private readonly events = new EventEmitter();
  private readonly flexListeners = new Set<() => void>();
  private readonly store;
  private readonly practice;

  constructor(
    private readonly center: ContactCenter,
    private readonly token: SandboxToken,
    clock: PlayedClock,
    /** Asks a function for this person, through whatever network there is. */
    ask: CallFunction,
  ) {
    const viewer = { roles: token.roles, permissions: permissionsOf(token.roles), views: [] };
    const registry = stepRegistry([]);
    this.store = createStore(
      onboardingReducer({ viewer, steps: [], tabs: panelTabs, registry, spotlight: false, now: clock.now }),
    );
    const call: CallFunction = (name, fields, parse) =>
      this.online ? ask(name, fields, parse) : Promise.resolve({ failed: 'offline' });
    this.practice = createPractice(this.store, {
      functions: practiceFunctions(call, 'en-US'),
      tell: tellFacts(this.store, () => clock.now),
      clock: () => clock.now,
      // A page that was closed does nothing any more.
      after: (milliseconds, then) => clock.after(milliseconds, () => !this.closed && then()),
    });
    this.practice.start();
    this.shown = this.mine();
    observePractice(this.manager() as never, this.practice.signs);
    center.listen(() => this.follow());
  }

  get latest(): Latest | null | undefined {
    return this.store.getState().practice?.latest;
  }

  get isUp(): boolean {
    return this.online && !this.closed;
  }

  practise(kind: 'task' | 'message'): void {
    if (!this.closed) this.practice.intents.practise(kind);
  }

  pressEnd(): void {
    if (!this.closed) this.practice.intents.endPractice();
  }

  close(): void {
    this.closed = true;
  }

  setOnline(online: boolean): void {
    this.online = online;
    if (!online || this.closed) return;
    // What has ended in between, no event tells.
    this.shown = this.mine();
    this.tellFlex();
  }

  private follow(): void {
    if (!this.isUp || this.following) return;
    // To look may let time move things on, of which this would be told again.
    this.following = true;
    const before = this.shown;
    this.shown = this.mine();
    this.following = false;
    this.tellFlex();
    for (const one of this.center.all()) {
      const was = before.find(
        ({ number, made }) => number === one.number && made.invited === one.made.invited,
      );
      if (was && isOpen(was) && one.status in endings) {
        this.events.emit(endings[one.status as keyof typeof endings], taskOf(this.center.world, one));
      }
    }
  }

  private mine(): readonly MadeInteraction[] {
    return this.center.all().filter((one) => one.target === this.token.workerSid && isOpen(one));
  }

  private tellFlex(): void {
    this.flexListeners.forEach((listener) => listener());
  }

  /** As much of Flex's manager as practice looks at. */
  private manager() {
    return {
      events: this.events,
      store: {
        subscribe: (listener: () => void) => {
          this.flexListeners.add(listener);
          return () => this.flexListeners.delete(listener);
        },
        getState: () => ({ flex: this.flex() }),
      },
    };
  }

  private flex() {
    const { world } = this.center;
    const tasks = this.shown.map((one) => taskOf(world, one));
    const conversations = this.shown.map(({ messages = [], ...one }) => [
      sidsOf(world, one).conversation,
      {
        messages: messages.map(({ by }, index) => ({
          isFromMe: by === 'worker',
          source: { sid: `IM${index}` },
        })),
      },
    ]);
    return {
      worker: { tasks: new Map(tasks.map((task) => [task.sid, task])) },
      chat: { conversations: Object.fromEntries(conversations) as object },
    };
  }
}

function taskOf(world: string, one: MadeInteraction) {
  const { reservation, conversation } = sidsOf(world, one);
  return {
    sid: reservation,
    status: one.status,
    attributes: { ...one.made.attributes, conversationSid: conversation },
  };
}
