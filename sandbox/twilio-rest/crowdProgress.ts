import { emptyRecord, type StepProgress } from '../../src/progress/model/record';
import { builtInSteps } from '../../src/checklist/model/steps';
import { permissionsOf } from '../../src/viewer/model/permissions';
import { crowdIndex, crowdPerson } from '../people';
import type { SandboxToken } from '../token';

const day = 24 * 60 * 60 * 1000;
const views = ['agent-desktop', 'teams', 'queues-stats'];

/**
 * How far one of the crowd has come, in the shape that the functions store: one in five has never opened the checklist, one
 * in five is done, the others are somewhere between. Nothing for people who are not of the crowd.
 */
export function crowdProgress({ world, workers, now }: SandboxToken, workerSid: string): object | undefined {
  const index = crowdIndex(world, workerSid);
  if (index === undefined || index >= workers || index % 5 === 0) return undefined;

  const { roles } = crowdPerson(world, index);
  const viewer = { roles, permissions: permissionsOf(roles), views };
  const mine = builtInSteps.filter(({ scope, audience }) => scope === 'personal' && audience(viewer));
  const count = index % 5 === 1 ? mine.length : (index * 7) % mine.length;
  const lastSeen = Date.parse(now) - (index % 9) * day;
  const done = (nth: number): StepProgress => ({
    done: { at: lastSeen - (count - nth) * 60_000, by: 'platform', evidence: {} },
  });
  const steps = Object.fromEntries(mine.slice(0, count).map(({ id }, nth) => [id, done(nth)]));
  return { record: { ...emptyRecord, steps }, roles, updatedAt: new Date(lastSeen).toISOString() };
}
