import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React from 'react';
import type { ExportProgress } from '../report';
import { reportFile } from '../model/reportFile';
import type { ReportMilestone } from '../../api/wire';
import { useIntents, useOnboarding, useText } from '../../store/hooks';
import type { Text } from '../../strings';
import { Paragraph } from '../../ui/Paragraph';

/** Everybody as a file, by one button; while pages come, how far it is and a way to stop. */
export function ExportLine({ milestones }: { readonly milestones: readonly ReportMilestone['id'][] }) {
  const text = useText();
  const { exportReport, stopExport } = useIntents();
  const people = useOnboarding(({ team }) => team.people);
  const progress = useOnboarding(({ team }) => team.report.export);
  const isRunning = progress !== null && 'rows' in progress;
  const start = () => {
    const names = new Map(people.map(({ sid, name }) => [sid, name]));
    exportReport((rows) => reportFile(rows, names, milestones, text));
  };
  return (
    <Box display="flex" columnGap="space30" alignItems="center">
      <Button
        variant="secondary"
        size="small"
        data-testid="onboarding-report-export"
        onClick={isRunning ? stopExport : start}
      >
        {text(isRunning ? 'OnboardingReportStop' : 'OnboardingReportExport')}
      </Button>
      <div role="status">{progress && <Paragraph small>{wordsOf(progress, text)}</Paragraph>}</div>
    </Box>
  );
}

function wordsOf(progress: ExportProgress, text: Text): string {
  if ('rows' in progress) return text('OnboardingReportExporting', { count: progress.rows });
  if ('saved' in progress) return text('OnboardingReportExported', { count: progress.saved });
  if ('partly' in progress) return text('OnboardingReportExportedPartly', { count: progress.partly });
  return text('OnboardingReportExportFailed');
}
