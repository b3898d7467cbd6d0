/** The shapes that travel between the plugin and its Twilio Functions, declared once for both sides. */
import type { PracticeMark } from '../practice/model/marks';
import type { ProgressRecord, Signed } from '../progress/model/record';

/** What `/onboarding/account` answers. A part that failed is `null` and named in `unavailable`. */
export interface AccountAnswer {
  readonly account: Account | null;
  readonly complianceProfile: ComplianceProfile | null;
  readonly balance: Balance | null;
  readonly numbers: readonly AccountNumber[] | null;
  readonly verifiedCallerIds: number | null;
  /** For administrators only. */
  readonly routing: Routing | null;
  /** Parts that Twilio did not answer. Parts the person may not see are `null` without being named. */
  readonly unavailable: readonly AccountPart[];
  /** ISO 8601. */
  readonly observedAt: string;
}

export type AccountPart =
  | 'account'
  | 'complianceProfile'
  | 'balance'
  | 'numbers'
  | 'tollFreeVerifications'
  | 'verifiedCallerIds'
  | 'routing';

export interface Account {
  readonly type: 'Trial' | 'Full';
  readonly status: 'active' | 'suspended' | 'closed';
  /** ISO 8601; null when Twilio does not say. */
  readonly createdAt: string | null;
}

export type ComplianceProfile = 'approved' | 'pending' | 'rejected' | 'missing';

export interface Balance {
  /** In units of the currency. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** What work can be led to in Flex's workspace; a new Flex has one of each. */
export interface Routing {
  readonly queues: number;
  readonly workflows: number;
}

export interface AccountNumber {
  /** E.164. */
  readonly phoneNumber: string;
  readonly kind: 'local' | 'tollFree' | 'mobile' | 'other';
  /** ISO 3166-1 alpha-2; null when Twilio does not say. */
  readonly country: string | null;
  readonly sms: boolean;
  readonly voice: boolean;
  /** Null where verification does not apply, and for all numbers while `tollFreeVerifications` is unavailable. */
  readonly tollFreeVerification: 'approved' | 'inReview' | 'pending' | 'rejected' | 'missing' | null;
}

/** What `/onboarding/fetch-progress` answers; both null for a worker that has none yet. */
export interface ProgressAnswer {
  readonly record: ProgressRecord | null;
  readonly revision: string | null;
}

/** What `/onboarding/save-progress` answers when the revision was current. */
export interface SavedAnswer {
  readonly revision: string;
}

/** What `/onboarding/team` answers, by worker SID. */
export interface TeamAnswer {
  readonly workers: Readonly<Record<string, WorkerReadiness>>;
}

export interface WorkerReadiness {
  readonly done: number;
  readonly total: number;
  /**
   * Ids of the steps not done, in the order of the list; last those that count in no total: the worker skips them, or had
   * finished before they came.
   */
  readonly notReady: readonly string[];
  /** Ids of the steps that are done, but in practice only; left out where there are none, and by earlier functions. */
  readonly inPractice?: readonly string[];
  /** ISO 8601; null when the worker has never opened the checklist: then the roles and so the total (0) are unknown. */
  readonly updatedAt: string | null;
}

/** What `/onboarding/report` answers: everybody who ever opened the product, counted by the account's own list of steps. */
export interface ReportAnswer {
  readonly people: number;
  /** Of them, who has done at least one step of their own. */
  readonly started: number;
  /** Of them, who has done every step of theirs. */
  readonly ready: number;
  /** The personal steps of the list, in its order. */
  readonly steps: readonly ReportStep[];
  /** The steps that are taken once for the account, as administrators last left them; null where that could not be read. */
  readonly accountSteps: readonly ReportAccountStep[] | null;
  readonly milestones: readonly ReportMilestone[];
  /** For which step as the next one how many people stand, most first. */
  readonly stuck: readonly ReportStuck[];
  /** Whether nothing of all this is missing: everybody is counted, by the list as the account has set it, and its own steps are known. */
  readonly complete: boolean;
  /** Whether everybody is counted, whatever else is missing. */
  readonly everybody: boolean;
  /** ISO 8601: when the oldest part of it was read. */
  readonly observedAt: string;
  /** A page of people, where it was asked for. */
  readonly rows?: readonly ReportRow[];
  /** What to ask the next page with; null after the last one. */
  readonly next?: string | null;
}

export interface ReportStep {
  readonly id: string;
  readonly done: number;
  /** For how many people the step is. */
  readonly of: number;
}

export interface ReportAccountStep {
  readonly id: string;
  readonly done: boolean;
}

export interface ReportMilestone {
  /** `practised`: those who have practised and not served anybody yet. */
  readonly id: 'started' | 'reachable' | 'available' | 'practised' | 'served' | 'ready';
  readonly people: number;
  /** Hours from a person's first step to it, to the minute, where that is told. */
  readonly medianHours: number | null;
}

export interface ReportStuck {
  readonly id: string;
  readonly people: number;
}

/** One person. Names never leave Flex. */
export interface ReportRow {
  readonly worker: string;
  readonly done: number;
  readonly total: number;
  readonly milestones: readonly ReportMilestone['id'][];
}

/** What `/onboarding/nudge` answers. */
export interface NudgeAnswer {
  readonly nudged: Signed;
}

/** What `/onboarding/reset-progress` answers. */
export interface ResetAnswer {
  readonly reset: Signed;
}

export interface ErrorAnswer {
  readonly error: { readonly code: string; readonly message: string };
}

/** So many workers one request to `/onboarding/team` may name: as many as Teams shows. */
export const mostTeamWorkers = 200;

/** What `/onboarding/practice-start` answers. */
export interface PracticeAnswer {
  readonly practice: Practice;
}

/** A conversation or task without a customer. */
export interface Practice extends PracticeMark {
  /** ISO 8601, by Twilio's clock. */
  readonly startedAt: string;
  /** When it ends at the latest, whatever anybody does. ISO 8601. */
  readonly endsAt: string;
}

/** What `/onboarding/practice-say` answers: whether the practice customer had something left to say. */
export interface PracticeSaidAnswer {
  readonly said: boolean;
}

/** What `/onboarding/practice-end` answers. A practice that is not one's own, or not any more, is over as well. */
export interface PracticeEndedAnswer {
  readonly ended: true;
}
