import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React from 'react';
import { Bar } from './Bar';
import { useText } from '../../store/hooks';

interface Props {
  readonly caption: string;
  readonly figures: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: number;
    readonly of: number;
  }[];
}

/** Figures of people: bars for the eye, the same as a table for a screen reader. */
export function Bars({ caption, figures }: Props) {
  const text = useText();
  return (
    <>
      <Box aria-hidden="true" display="flex" flexDirection="column" rowGap="space30">
        {figures.map(({ id, label, value, of }) => (
          <Bar key={id} label={label} value={value} of={of} />
        ))}
      </Box>
      <ScreenReaderOnly as="div">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text('OnboardingReportWhat')}</th>
              <th scope="col">{text('OnboardingReportPeople')}</th>
              <th scope="col">{text('OnboardingReportOf')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ id, label, value, of }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>{value}</td>
                <td>{of}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScreenReaderOnly>
    </>
  );
}
