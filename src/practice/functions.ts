import { isPracticeKind, type PracticeKind } from './model/marks';
import { isDate, propertiesOf } from '../shape';
import type { Answer, CallFunction } from '../api/client';
import type { Practice, PracticeAnswer, PracticeEndedAnswer, PracticeSaidAnswer } from '../api/wire';

/** What the functions do about a person's own practice. */
export interface PracticeFunctions {
  start(kind: PracticeKind): Promise<Answer<PracticeAnswer>>;
  /** The person has written: lets the practice customer answer. */
  say(id: string): Promise<Answer<PracticeSaidAnswer>>;
  end(id: string): Promise<Answer<PracticeEndedAnswer>>;
}

/** @param locale BCP 47 tag of the language that the practice customer should speak */
export function practiceFunctions(call: CallFunction, locale: string): PracticeFunctions {
  return {
    start: (Kind) => call('practice-start', { Kind, Locale: locale }, parsePracticeAnswer),
    say: (Practice) => call('practice-say', { Practice }, parseSaidAnswer),
    end: (Practice) => call('practice-end', { Practice }, parseEndedAnswer),
  };
}

export function parsePracticeAnswer(body: unknown): PracticeAnswer | undefined {
  const practice = propertiesOf(body)['practice'];
  const { id, kind, startedAt, endsAt } = propertiesOf(practice);
  const fits = typeof id === 'string' && isPracticeKind(kind) && isDate(startedAt) && isDate(endsAt);
  return fits ? { practice: practice as Practice } : undefined;
}

function parseSaidAnswer(body: unknown): PracticeSaidAnswer | undefined {
  const { said } = propertiesOf(body);
  return typeof said === 'boolean' ? { said } : undefined;
}

function parseEndedAnswer(body: unknown): PracticeEndedAnswer | undefined {
  return propertiesOf(body)['ended'] === true ? { ended: true } : undefined;
}
