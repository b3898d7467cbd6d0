import type { FailureKind } from '../api/client';
import type { ReportFunction } from '../api/report';
import type { ReportRow } from '../api/wire';
import { oneMinute } from '../time';
import type { OnboardingStore } from '../state';

export interface ReportIntents {
  /** The figures of the account are about to be looked at: asks for them unless they are fresh. */
  sawReport(): void;
  /** Counts the account again. */
  checkReport(): void;
  /** Fetches everybody, page by page, and hands them over as a file. */
  exportReport(toFile: (rows: readonly ReportRow[]) => string): void;
  /** Stops that. */
  stopExport(): void;
}

interface Deps {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly functions: ReportFunction;
  /** Gives the person a file of this name. */
  readonly download: (name: string, content: string) => void;
}

/** Figures are shown again without asking for so long. */
const fresh = 5 * oneMinute;
const fileName = 'flex-onboarding.csv';

export function reportIntents({ dispatch, getState }: OnboardingStore, deps: Deps): ReportIntents {
  const { clock, functions, download } = deps;
  let askedAt = -Infinity;
  /** The export under way; another object means that it was stopped. */
  let current: object | null = null;

  async function check(): Promise<void> {
    if (getState().team.report.asking) return;
    askedAt = clock();
    dispatch({ type: 'onboarding/report-asked' });
    const answer = await functions.figures();
    if ('ok' in answer) dispatch({ type: 'onboarding/report-heard', report: answer.ok });
    else dispatch({ type: 'onboarding/report-failed', failure: answer.failed });
  }

  async function run(toFile: (rows: readonly ReportRow[]) => string): Promise<void> {
    const mine = {};
    current = mine;
    const rows: ReportRow[] = [];
    let everybody = true;
    for (let page: string | null = ''; page !== null; ) {
      tell({ rows: rows.length });
      const answer = await functions.people(page);
      if (current !== mine) return;
      if ('failed' in answer) return finish({ failed: answer.failed });
      rows.push(...(answer.ok.rows ?? []));
      everybody &&= answer.ok.everybody;
      page = answer.ok.next ?? null;
    }
    download(fileName, toFile(rows));
    finish(everybody ? { saved: rows.length } : { partly: rows.length });
  }

  function finish(progress: ExportProgress): void {
    current = null;
    tell(progress);
  }

  function tell(progress: ExportProgress | null): void {
    dispatch({ type: 'onboarding/report-export', progress });
  }

  return {
    sawReport: () => void (clock() - askedAt >= fresh && check()),
    checkReport: () => void check(),
    exportReport: (toFile) => void run(toFile),
    stopExport: () => {
      current = null;
      tell(null);
    },
  };
}

/** How far an export is: so many people so far, saved with so many, saved without those that could not be read, or why it ended. */
export type ExportProgress =
  | { readonly rows: number }
  | { readonly saved: number }
  | { readonly partly: number }
  | { readonly failed: FailureKind };
