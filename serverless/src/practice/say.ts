import type { Twilio } from 'twilio';
import { Outdated, type LedgerDocument, type OpenPractice, type Page } from './ledger';
import { mostLines } from './lines';
import { leave, say, turnOf } from './message';
import { notRunning } from './refusals';
import { lastsAtMost, saidWithin } from './terms';

/**
 * Lets the practice customer answer, once for each time that the person wrote: whoever asks, and however many tabs show the
 * same conversation. With their last line they leave.
 * @returns whether they had something to say
 * @throws Refusal 409 where this practice is not under way
 */
export async function sayNext(client: Twilio, document: LedgerDocument, id: string): Promise<boolean> {
  const page = await document.read();
  const practice = page.ledger.open.find((one) => one.id === id);
  const now = Date.now();
  if (!practice?.place || now - practice.startedAt >= lastsAtMost) throw notRunning();

  const { said: line, isCustomers } = await turnOf(client, practice.place.conversation, id);
  if (!isCustomers || line >= mostLines || isBeingSaid(practice, line, now)) return false;
  if (!(await announce(document, page, { ...practice, saying: { line, at: now } }))) return false;
  await say(client, practice.place.conversation, practice, line);
  if (line + 1 === mostLines) await leave(client, practice.place);
  return true;
}

function isBeingSaid({ saying }: OpenPractice, line: number, now: number): boolean {
  return saying !== undefined && saying.line === line && now - saying.at < saidWithin;
}

/** Writes down that a line is about to be said. @returns false if another tab was faster */
async function announce(document: LedgerDocument, page: Page, practice: OpenPractice): Promise<boolean> {
  const open = page.ledger.open.map((one) => (one.id === practice.id ? practice : one));
  try {
    await document.write(page, { ...page.ledger, open });
    return true;
  } catch (error) {
    if (error instanceof Outdated) return false;
    throw error;
  }
}
