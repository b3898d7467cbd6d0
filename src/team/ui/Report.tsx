import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React, { useEffect } from 'react';
import { AccountSteps } from './AccountSteps';
import { Bars } from './Bars';
import { ExportLine } from './ExportLine';
import { stepTitle } from '../model/labels';
import { milestoneKeys } from '../model/reportFile';
import type { ReportAnswer } from '../../api/wire';
import { useIntents, useLocale, useOnboarding, useSteps, useText } from '../../store/hooks';
import { Disclosure } from '../../ui/Disclosure';
import { FormattedText } from '../../ui/FormattedText';
import { Paragraph } from '../../ui/Paragraph';
import { Section } from '../../ui/Section';
import { Time } from '../../ui/Time';
import { formatLength, oneHour } from '../../time';

/** The whole account at a glance: everybody who ever opened the product, not only whom Teams shows. */
export function Report() {
  const text = useText();
  const { sawReport, checkReport } = useIntents();
  const { answer, failure, asking } = useOnboarding(({ team }) => team.report);
  useEffect(() => sawReport(), [sawReport]);
  return (
    <Box padding="space50" data-testid="onboarding-report" aria-busy={asking}>
      <Section title={text('OnboardingReportTitle')}>
        {answer && <Figures report={answer} />}
        {failure && <Paragraph>{text('OnboardingReportFailed')}</Paragraph>}
        {!answer && !failure && <Paragraph>{text('OnboardingReportAsking')}</Paragraph>}
        {(answer || failure) && (
          <Box display="flex" columnGap="space30">
            <Button
              variant="secondary"
              size="small"
              // Not `disabled`: that would drop the keyboard's focus from under the person who pressed it.
              aria-disabled={asking}
              onClick={asking ? undefined : checkReport}
            >
              {text('OnboardingReportAgain')}
            </Button>
            {answer && <ExportLine milestones={answer.milestones.map(({ id }) => id)} />}
          </Box>
        )}
      </Section>
    </Box>
  );
}

function Figures({ report }: { readonly report: ReportAnswer }) {
  const text = useText();
  const locale = useLocale();
  const titleOf = useTitles();
  const { people, milestones, steps, accountSteps, stuck, complete, everybody, observedAt } = report;
  const hours = milestones.find(({ id }) => id === 'served')?.medianHours ?? null;
  const [first] = stuck;
  return (
    <>
      <Paragraph>{text('OnboardingReportOfAll', { count: people })}</Paragraph>
      <Bars
        caption={text('OnboardingReportTitle')}
        figures={milestones.map(({ id, people: value }) => ({
          id,
          label: text(milestoneKeys[id]),
          value,
          of: people,
        }))}
      />
      {hours !== null && (
        <Paragraph>
          {text('OnboardingReportMedian', { time: formatLength(hours * oneHour, locale) })}
        </Paragraph>
      )}
      {first && (
        <Paragraph>
          {text('OnboardingReportStuck', { count: first.people, title: titleOf(first.id) })}
        </Paragraph>
      )}
      <Disclosure id="onboarding-report-steps" label={text('OnboardingReportSteps')} paddingX="space0">
        <Box paddingY="space50" display="flex" flexDirection="column" rowGap="space50">
          <Bars
            caption={text('OnboardingReportSteps')}
            figures={steps
              .filter(({ of }) => of > 0)
              .map(({ id, done, of }) => ({ id, label: titleOf(id), value: done, of }))}
          />
          {accountSteps && accountSteps.length > 0 && <AccountSteps steps={accountSteps} titleOf={titleOf} />}
        </Box>
      </Disclosure>
      {!complete && (
        <Paragraph>{text(everybody ? 'OnboardingReportPartly' : 'OnboardingReportIncomplete')}</Paragraph>
      )}
      <Paragraph weak>
        <FormattedText
          stringKey="OnboardingReportHeard"
          values={{ time: <Time at={Date.parse(observedAt)} /> }}
        />
      </Paragraph>
    </>
  );
}

/** Titles of steps by id, those that the account has added included. */
function useTitles(): (id: string) => string {
  const text = useText();
  const steps = useSteps();
  return (id) => steps.get(id)?.text?.title ?? stepTitle(id, text);
}
