import { randomBytes } from 'node:crypto';
import type { Twilio } from 'twilio';
import type { PracticeAnswer } from '../../../src/api/wire';
import type { PracticeKind } from '../../../src/practice/model/marks';
import { report, type Call } from '../endpoint';
import { clientOf } from '../twilio';
import { statusOf } from '../upstream';
import { endOverdue, endPractice } from './end';
import { LedgerDocument, Outdated, without, type Ledger, type OpenPractice, type Page } from './ledger';
import { aim, greet, makeMessage } from './message';
import { alreadyRunning, practiceLimit, switchedOff } from './refusals';
import { readRouting, type Routing } from './routing';
import { makeTask } from './task';
import { liveTasksOf } from './tasks';
import { lastsAtMost, mostADay, onItsWayFor } from './terms';
import { requireFree } from './worker';

const day = 24 * 60 * 60 * 1000;

/**
 * Begins a practice of the caller's own. It is written down before anything is made, so that whatever happens half-way, the
 * next start finds it and ends it.
 * @param language of the person, BCP 47
 * @throws Refusal with the reason why not now
 */
export async function startPractice(
  { context, caller }: Call,
  kind: PracticeKind,
  language: string | undefined,
): Promise<PracticeAnswer> {
  const client = clientOf(context);
  const document = new LedgerDocument(context, caller);
  const now = Date.now();

  const [routing, page] = await Promise.all([readRouting(client), document.read()]);
  if (!routing.enabled) throw switchedOff();
  await endOverdue(client, context, routing.workspace, now);
  const settled = await settle(client, routing, page.ledger, now);
  requireOneMore(settled, now);
  await requireFree(client, routing.workspace, caller.workerSid);

  let practice: OpenPractice = {
    id: randomBytes(16).toString('hex'),
    kind,
    startedAt: now,
    ...(language && { language }),
  };
  const written = await writeDown(document, page, settled, practice);
  try {
    if (kind === 'task') await makeTask(client, routing, caller.workerSid, practice);
    else {
      const { place, target } = await makeMessage(client, routing, caller.workerSid, practice);
      practice = { ...practice, place };
      if (target !== caller.workerSid) await aim(client, routing, caller.workerSid, practice, place);
      await document.write(written, { ...written.ledger, open: [practice] });
      await greet(client, place, practice);
    }
  } catch (error) {
    await undo(client, routing, document, practice, error);
    throw error;
  }
  return {
    practice: {
      id: practice.id,
      kind,
      startedAt: new Date(now).toISOString(),
      endsAt: new Date(now + lastsAtMost).toISOString(),
    },
  };
}

/**
 * The ledger without what is over. What is over at TaskRouter may have left a conversation, so each is ended once more
 * before it is forgotten.
 * @throws Refusal 409 while one is under way
 */
async function settle(client: Twilio, { workspace }: Routing, ledger: Ledger, now: number): Promise<Ledger> {
  for (const practice of ledger.open) {
    const age = now - practice.startedAt;
    if (age < onItsWayFor) throw alreadyRunning();
    const isLive = age < lastsAtMost && (await liveTasksOf(client, workspace, practice.id)).length > 0;
    if (isLive) throw alreadyRunning();
    await endPractice(client, workspace, practice);
  }
  return { started: ledger.started.filter((at) => now - at < day), open: [] };
}

function requireOneMore({ started }: Ledger, now: number): void {
  const oldest = started[0];
  if (started.length < mostADay || oldest === undefined) return;
  throw practiceLimit(Math.ceil((oldest + day - now) / 1000));
}

async function writeDown(document: LedgerDocument, page: Page, { started }: Ledger, practice: OpenPractice) {
  try {
    return await document.write(page, { started: [...started, practice.startedAt], open: [practice] });
  } catch (error) {
    // Two tabs at once: the other one was first.
    throw error instanceof Outdated ? alreadyRunning() : error;
  }
}

/**
 * Takes back what a failed start may have made. Where Twilio refused, nothing can come any more, and the day's count gets it
 * back unless something was made, which is billed. Where Twilio did not answer, the ledger keeps the practice for the next start.
 */
async function undo(
  client: Twilio,
  { workspace }: Routing,
  document: LedgerDocument,
  practice: OpenPractice,
  cause: unknown,
): Promise<void> {
  try {
    await endPractice(client, workspace, practice);
    const status = statusOf(cause) ?? 0;
    if (status < 400 || status >= 500) return;
    await document.change((ledger) => ({
      ...without(practice.id)(ledger),
      started: practice.place ? ledger.started : ledger.started.filter((at) => at !== practice.startedAt),
    }));
  } catch (error) {
    report('practice not taken back', error);
  }
}
