import { Actions, type ITask, type Manager } from '@twilio/flex-ui';
import { startAll, type Stop } from '../browser/stop';
import { practiceIn, type PracticeMark } from '../practice/model/marks';
import type { PracticeSigns } from '../practice/practice';
import { listenTo } from './listen';
import { isInHand, tasksIn } from './tasks';
import { watchFlex, type FlexState } from './watch';

const endings = ['taskRejected', 'taskCanceled', 'taskTimeout', 'taskRescinded'] as const;

/** Follows what becomes of practice in Flex: it is a task like any other there, and only its attributes tell. */
export function observePractice(manager: Manager, { seen, gone, over, wrote }: PracticeSigns): Stop {
  let inHand: PracticeMark | undefined;
  // The functions complete what they end, too, and so may another tab: only this tells what the person does here.
  const completedHere = new Set<unknown>();
  const ended = (completed: boolean) => (task: ITask) => {
    const mark = practiceIn(task.attributes);
    if (mark && (!completed || completedHere.has(task.sid))) over(mark, completed);
  };
  return startAll([
    () =>
      watchFlex(manager, underWay, (key) => {
        const mark = practiceIn(taskOf(manager, key)?.attributes);
        if (mark) seen(mark, !key.startsWith('pending'));
        else if (inHand) gone(inHand);
        inHand = mark;
      }),
    () => listenTo(Actions, 'beforeCompleteTask', ({ sid }: { sid?: unknown }) => completedHere.add(sid)),
    () => listenTo(manager.events, 'taskCompleted', ended(true)),
    ...endings.map((event) => () => listenTo(manager.events, event, ended(false))),
    // The conversation, not the `SendMessage` action: it also shows what was written from another tab.
    () =>
      watchFlex(manager, written, (key) => {
        const mark = practiceIn(taskOf(manager, key)?.attributes);
        if (mark) wrote(mark.id);
      }),
  ]);
}

/** The practice in hand and how it stands, as one text: `accepted WR…`; an empty one without any. */
function underWay(flex: FlexState): string {
  const task = tasksIn(flex).find((task) => isInHand(task) && practiceIn(task.attributes));
  return task ? `${task.status} ${task.sid}` : '';
}

/** How often the person has written in the practice in hand, as one text: `2 WR…`. */
function written(flex: FlexState): string | undefined {
  const task = tasksIn(flex).find(({ attributes }) => practiceIn(attributes)?.kind === 'message');
  const sid = (task?.attributes as { conversationSid?: string } | undefined)?.conversationSid ?? '';
  const mine = flex.chat.conversations[sid]?.messages.filter(
    ({ isFromMe, source }) => isFromMe && source.sid,
  );
  return task && mine && mine.length > 0 ? `${mine.length} ${task.sid}` : undefined;
}

function taskOf({ store }: Manager, key: string): ITask | undefined {
  return tasksIn(store.getState().flex).find(({ sid }) => key.endsWith(sid));
}
