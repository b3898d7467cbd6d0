import { activityNames } from './catalog';
import type { World } from './world';

/**
 * Lets the other workers' day go on: every beat somebody changes activity or ends an interaction, in a fixed order, so
 * that Teams and Queues Stats live without a single random number.
 *
 * @param period - milliseconds between two beats; 0 leaves the day standing still.
 */
export function startPulse(world: World, period: number): void {
  if (period === 0) return;
  let beat = 0;
  setInterval(() => {
    beat += 1;
    if (beat % 2 === 0) endOne(world);
    else changeOne(world, beat);
  }, period);
}

function changeOne(world: World, beat: number): void {
  const others = world.people.filter((person) => person !== world.me);
  const sid = others[(beat * 7) % others.length]?.workerSid;
  const worker = sid === undefined ? undefined : world.worker(sid);
  // Who is busy stays: a worker cannot go on a break in the middle of a call.
  if (!sid || !worker || world.openInteractions(sid).length > 0) return;
  const next = activityNames[(activityNames.indexOf(worker.activity) + 1) % activityNames.length];
  if (next) world.setActivity(sid, next);
}

/** The longest of the others' interactions comes to its end; a next customer takes its place. */
function endOne(world: World): void {
  const busy = world
    .allInteractions()
    .filter(({ workerSid, status }) => workerSid !== world.me.workerSid && status !== 'completed');
  const longest = busy.find(({ status }) => status === 'wrapping') ?? busy[0];
  if (!longest) return;
  if (longest.status === 'accepted') {
    world.move(longest, 'wrapping');
    return;
  }
  world.move(longest, 'completed');
  const next = world.offer(longest.channel, longest.workerSid);
  world.move(next, 'accepted');
}
