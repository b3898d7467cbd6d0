import { mapOf } from '../../serverless/src/progress/readinessIndex';
import { summaryOf } from '../../serverless/src/progress/summary';
import { emptyRecord, inPractice, type StepProgress } from '../../src/progress/model/record';
import { builtInSteps } from '../../src/checklist/model/steps';
import { permissionsOf } from '../../src/viewer/model/permissions';
import { crowdIndex, crowdPerson } from '../people';
import type { SandboxToken } from '../token';
import type { Seed } from './syncStore';

const day = 24 * 60 * 60 * 1000;
const views = ['agent-desktop', 'teams', 'queues-stats'];
const recordName = /^flex-onboarding-(WK[0-9a-f]{32})$/;
const indexName = /^flex-onboarding-index-(\d+)-\d+$/;

/** What Sync has held of the crowd since before the sandbox began: their records, and their place in the index. */
export function crowdSeed(token: () => SandboxToken): Seed {
  return {
    document: (name) => {
      const [, worker] = recordName.exec(name) ?? [];
      return worker && crowdProgress(token(), worker);
    },
    items: function* (map) {
      const size = Number(indexName.exec(map)?.[1]);
      const { world, workers } = token();
      for (let index = 0; size > 0 && index < workers; index++) {
        const { workerSid } = crowdPerson(world, index);
        if (mapOf(workerSid, size) !== map) continue;
        const saved = crowdProgress(token(), workerSid);
        if (saved) yield [workerSid, summaryOf(saved, 0)];
      }
    },
  };
}

/**
 * How far one of the crowd has come, in the shape that the functions store: one in five has never opened the checklist, one
 * in five is done, one in ten has practised and not been with a customer, the others are somewhere between. Nothing for people who are not of the crowd.
 */
function crowdProgress({ world, workers, now }: SandboxToken, workerSid: string) {
  const index = crowdIndex(world, workerSid);
  if (index === undefined || index >= workers || index % 5 === 0) return undefined;

  const { roles } = crowdPerson(world, index);
  const viewer = { roles, permissions: permissionsOf(roles), views };
  const mine = builtInSteps.filter(({ scope, audience }) => scope === 'personal' && audience(viewer));
  const practised = index % 10 === 3 ? ['first-message', 'complete-task'] : [];
  const count = index % 5 === 1 ? mine.length : (index * 7) % mine.length;
  const lastSeen = Date.parse(now) - (index % 9) * day;
  const done = (id: string, nth: number): StepProgress => ({
    done: {
      at: lastSeen - (count - nth) * 60_000,
      by: 'platform',
      evidence: practised.includes(id) ? inPractice : {},
    },
  });
  const taken = practised.length > 0 ? mine.filter(({ id }) => id !== 'first-call') : mine.slice(0, count);
  const steps = Object.fromEntries(taken.map(({ id }, nth) => [id, done(id, nth)]));
  return { record: { ...emptyRecord, steps }, roles, updatedAt: new Date(lastSeen).toISOString() };
}
