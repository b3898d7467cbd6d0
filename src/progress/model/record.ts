/** What is kept of a person's onboarding. Times are milliseconds since the epoch. */
export interface ProgressRecord {
  readonly v: 1;
  readonly steps: Readonly<Record<string, StepProgress>>;
  /** What the person closed: a band of the account by its name, `hint:<view>`, `nudge:<step>`. */
  readonly dismissed: Readonly<Record<string, At>>;
  /** The docked panel: closed for good until opened again. */
  readonly hidden: Switch;
  /** Set once every step of that day was done; later steps are "new since you finished". */
  readonly finished?: Finished;
}

export interface StepProgress {
  /** A reset begins a new round for this step: whatever an earlier round says no longer counts. */
  readonly reset?: Signed;
  /** First evidence in this round. */
  readonly done?: Done;
  /** Whether a state that was true has stopped being true. */
  readonly reverted?: Switch;
  readonly skipped?: Switch;
  readonly snoozed?: { readonly at: number; readonly until: number };
  readonly acknowledged?: At;
  /** The latest reminder from a supervisor, written by the functions only. */
  readonly nudged?: Signed;
}

export interface At {
  readonly at: number;
}
export interface Switch extends At {
  readonly value: boolean;
}
export interface Signed extends At {
  /** The identity of the person who did it. */
  readonly by: string;
}
export interface Done extends At {
  readonly by: 'platform' | 'person';
  readonly evidence: Evidence;
}
export interface Finished extends At {
  readonly steps: readonly string[];
}
/** Small facts that the step's evidence text is filled with. */
export type Evidence = Readonly<Record<string, string | number>>;

/** The evidence of a step that was done without a customer. */
export const inPractice: Evidence = { practice: 'yes' };

export const isInPractice = ({ evidence }: Done): boolean => evidence['practice'] !== undefined;

/** Whether a step is done, but in practice only. */
export const isOnlyPractised = ({ done }: StepProgress): boolean => done !== undefined && isInPractice(done);

/** Since when a step counts by the person's word: first said, or said again of what had stopped being true. */
export function saidAt({ done, reverted, acknowledged }: StepProgress): number | undefined {
  if (reverted && reverted.at === acknowledged?.at) return reverted.at;
  return done?.by === 'person' ? done.at : undefined;
}

/** Of a step that nothing is known of yet. */
export const untouched: StepProgress = {};

/** A record may be so large as JSON, in bytes: the functions take no larger one. */
export const mostRecordBytes = 8192;

export const emptyRecord: ProgressRecord = {
  v: 1,
  steps: {},
  dismissed: {},
  hidden: { at: 0, value: false },
};
