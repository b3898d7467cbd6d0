import { Actions, TaskHelper, ViewCollection, type ITask, type Manager } from '@twilio/flex-ui';
import type { Stop } from '../browser/stop';
import type { EventName } from '../facts/model/facts';
import type { Tell } from '../facts/tell';
import { practiceIn } from '../practice/model/marks';
import { listenTo } from './listen';
import type { FlexStore } from './store';
import { watchFlex } from './watch';

/**
 * Feeds what Flex shows of the person's own work into the store: views, activity, reservations, monitoring.
 * @returns starts one after the other: each tells what is so already, which all of Flex hears
 */
export function flexObservers(
  manager: Manager,
  { dispatch, getState, together }: FlexStore,
  { happened, observed }: Tell,
): readonly (() => Stop)[] {
  const { events } = manager;
  const viewExists = (view: string) => {
    if (!getState().viewer.views.includes(view)) dispatch({ type: 'onboarding/view-appeared', view });
  };

  return [
    // The state, not the `NavigateToView` action: an address opened directly raises no action.
    () =>
      watchFlex(
        manager,
        ({ view }) => view?.activeView,
        (view) =>
          together(() => {
            dispatch({ type: 'onboarding/view-active', view });
            viewExists(view);
            happened(`view:${view}`);
          }),
      ),
    // Hosting may install the Admin view, or not, and after us; there is no event for that.
    () => {
      const look = () => together(() => installedViews().forEach(viewExists));
      look();
      return listenTo(events, 'pluginsInitialized', look);
    },
    () =>
      watchFlex(
        manager,
        ({ worker }) => worker?.activity,
        ({ available }) =>
          together(() => {
            observed('available', available);
            if (available) happened('became-available');
          }),
      ),
    // The state covers reservations made before this plugin was loaded, the event those that are gone at once.
    () =>
      watchFlex(
        manager,
        ({ worker }) => worker?.tasks,
        (tasks) => together(() => tasks.forEach((task) => eventsOf(task).forEach(happened))),
      ),
    () => listenTo(events, 'taskAccepted', (task: ITask) => together(() => eventsOf(task).forEach(happened))),
    () =>
      listenTo(events, 'taskCompleted', ({ attributes }: ITask) => {
        if (!practiceIn(attributes)) happened('completed-task');
      }),
    () => listenTo(Actions, 'afterMonitorCall', () => happened('monitored-call')),
  ];
}

/** What a reservation in its present state proves to have happened. */
function eventsOf(task: ITask): EventName[] {
  // What practice proves is another thing (practice.ts).
  if (!TaskHelper.isTaskAccepted(task) || practiceIn(task.attributes)) return [];
  const events: EventName[] = [];
  if (TaskHelper.isCallTask(task)) events.push('accepted-call');
  if (isMessage(task)) events.push('accepted-message');
  if (TaskHelper.isCompleted(task)) events.push('completed-task');
  return events;
}

/** SMS and chat: tasks with a conversation, and those of the two channels that a routing of one's own may make without one. */
function isMessage(task: ITask): boolean {
  if (TaskHelper.isEmailTask(task)) return false;
  return TaskHelper.isChatBasedTask(task) || ['sms', 'chat'].includes(task.taskChannelUniqueName);
}

function installedViews(): string[] {
  return ViewCollection.Content.fragments.flatMap(({ props }) => {
    const name = (props.children as { props?: { name?: unknown } } | undefined)?.props?.name;
    return typeof name === 'string' ? [name] : [];
  });
}
