import type { ReportMilestone, ReportRow } from '../../api/wire';
import type { StringKey, Text } from '../../strings';
import { csvOf } from './csv';

export const milestoneKeys: Readonly<Record<ReportMilestone['id'], StringKey>> = {
  started: 'OnboardingReportStarted',
  reachable: 'OnboardingReportReachable',
  available: 'OnboardingReportAvailable',
  practised: 'OnboardingTeamPractised',
  served: 'OnboardingReportServed',
  ready: 'OnboardingReportReady',
};

/**
 * Everybody as a file, in the order of their SIDs.
 * @param names by worker SID: of those whom Flex shows this person, and nobody else
 * @param milestones those of the account's list
 */
export function reportFile(
  rows: readonly ReportRow[],
  names: ReadonlyMap<string, string>,
  milestones: readonly ReportMilestone['id'][],
  text: Text,
): string {
  const head = [
    text('OnboardingReportWorker'),
    text('OnboardingReportName'),
    text('OnboardingReportDone'),
    text('OnboardingReportOf'),
    ...milestones.map((id) => text(milestoneKeys[id])),
  ];
  const yesOrNo = (is: boolean) => text(is ? 'OnboardingReportYes' : 'OnboardingReportNo');
  const lines = rows.map(({ worker, done, total, milestones: reached }) => [
    worker,
    names.get(worker) ?? '',
    done,
    total,
    ...milestones.map((id) => yesOrNo(reached.includes(id))),
  ]);
  return csvOf([head, ...lines]);
}
