import { compileQuery } from '../page/wire/query';
import { sid } from '../sid';
import { taskResource, workspaceOf } from './taskResource';
import { pageV1 } from './paging';
import { twilioError, type Answer, type Route, type World } from './wire';

const host = 'taskrouter.twilio.com';
const workspace = '/v1/Workspaces/WS[0-9a-f]{32}';
const notFound = () => twilioError(404, 20404, 'Not found');

/** TaskRouter's workers, reservations and tasks. https://www.twilio.com/docs/taskrouter/api */
export const taskRoutes: readonly Route[] = [
  {
    upstream: 'tasks',
    host,
    method: 'GET',
    path: new RegExp(`^${workspace}/Workers/(WK[0-9a-f]{32})$`),
    answer: (_ask, { contactCenter }, worker = '') => {
      const { available } = contactCenter.presence(worker);
      const activity_name = available ? 'Available' : 'Offline';
      return { status: 200, body: { ...workspaceOf(contactCenter), sid: worker, available, activity_name } };
    },
  },
  {
    upstream: 'tasks',
    host,
    method: 'GET',
    path: new RegExp(`^${workspace}/Workers/(WK[0-9a-f]{32})/Reservations$`),
    answer: (ask, { contactCenter }, worker = '') => {
      const made = contactCenter.tasks().filter((one) => one.target === worker);
      const statuses = [...made.map(({ status }) => status), ...contactCenter.presence(worker).inHand];
      const wanted = statuses.filter((status) => status === ask.query.get('ReservationStatus'));
      const resources = wanted.map((reservation_status, index) => ({
        ...workspaceOf(contactCenter),
        sid: sid('WR', contactCenter.world, worker, String(index)),
        worker_sid: worker,
        reservation_status,
      }));
      return pageV1(ask, 'reservations', resources);
    },
  },
  {
    upstream: 'tasks',
    host,
    method: 'GET',
    path: new RegExp(`^${workspace}/Tasks$`),
    answer: (ask, { contactCenter }) => {
      const wanted = ask.query.getAll('AssignmentStatus');
      // https://www.twilio.com/docs/taskrouter/expression-syntax
      const matches = compileQuery(ask.query.get('EvaluateTaskAttributes') ?? '');
      const found = contactCenter
        .tasks()
        .map((one) => taskResource(contactCenter, one))
        .filter(({ assignment_status }) => wanted.length === 0 || wanted.includes(assignment_status))
        .filter(({ attributes }) => matches(JSON.parse(attributes) as Record<string, unknown>));
      return pageV1(ask, 'tasks', found.map(asListed));
    },
  },
  {
    upstream: 'tasks',
    host,
    method: 'POST',
    path: new RegExp(`^${workspace}/Tasks$`),
    answer: ({ form }, { contactCenter }) => {
      const attributes = JSON.parse(form.get('Attributes') ?? '{}') as Record<string, unknown>;
      const task = contactCenter.make('default', form.get('RoutingTarget'), attributes, {
        customer: String(attributes['name']),
        timeout: Number(form.get('Timeout') ?? 86_400) * 1000,
      });
      return { status: 201, body: taskResource(contactCenter, task) };
    },
  },
  {
    upstream: 'tasks',
    host,
    method: 'GET',
    path: new RegExp(`^${workspace}/Tasks/(WT[0-9a-f]{32})$`),
    answer: (_ask, { contactCenter }, sid = '') => {
      const task = contactCenter.task(sid);
      return task ? { status: 200, body: taskResource(contactCenter, task) } : notFound();
    },
  },
  {
    upstream: 'tasks',
    host,
    method: 'POST',
    path: new RegExp(`^${workspace}/Tasks/(WT[0-9a-f]{32})$`),
    answer: ({ form }, world, sid = '') => update(world, sid, form.get('AssignmentStatus') ?? ''),
  },
];

/** A task may be canceled until it is taken, and completed from then on. https://www.twilio.com/docs/taskrouter/lifecycle-task-state */
function update({ contactCenter }: World, sid: string, status: string): Answer {
  const task = contactCenter.task(sid);
  if (!task) return notFound();
  const { assignment_status: now } = taskResource(contactCenter, task);
  const isTaken = now === 'assigned' || now === 'wrapping';
  const isOpen = now === 'pending' || now === 'reserved';
  const allowed = status === 'completed' ? isTaken : status === 'canceled' && isOpen;
  if (!allowed || !contactCenter.move(task, status as 'completed' | 'canceled')) {
    return twilioError(400, 20001, `A task that is ${now} cannot become ${status}`);
  }
  return { status: 200, body: taskResource(contactCenter, contactCenter.task(sid) ?? task) };
}

/** A list leaves the attributes out, as the documentation of the resource warns. */
const asListed = (task: object) => ({ ...task, attributes: null });
