import { ColumnDefinition, WorkersDataTable, withTheme } from '@twilio/flex-ui';
import React, { type ComponentType, type ReactElement } from 'react';
import type { Stop } from '../browser/stop';
import { addStyle } from '../browser/style';
import type { OnboardingState } from '../state';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import type { OnboardingContext } from '../store/hooks';
import type { StringKey } from '../strings';
import type { FlexTheme } from '../ui/flexTheme';

export interface CellProps {
  /** The worker's. */
  readonly sid: string;
  readonly context: OnboardingContext;
  readonly theme?: FlexTheme;
}

/** A column of ours in the table of workers in Teams. */
export interface Column {
  /** Unique; the column's key, and its name in the log should a cell fail. */
  readonly name: string;
  readonly header: StringKey;
  /** CSS; the rest is shared by Flex's own columns. */
  readonly width: string;
  readonly cell: ComponentType<CellProps>;
  /** CSS rules for what is in the cells. */
  readonly style: string;
  /** Sorts two workers by their SIDs. */
  readonly compare: (state: OnboardingState, a: string, b: string) => number;
}

interface Row {
  readonly worker: { readonly sid: string };
}

/**
 * Adds a column to Teams. Flex renders every row whenever anybody's activity changes, so a cell depends on the SID alone
 * and takes its data from the store; and as little as can be stands round it: two hundred of everything would be felt.
 */
export function placeColumn(
  { name, header, width, cell, style, compare }: Column,
  context: OnboardingContext,
): Stop {
  const key = `plugin-flex-onboarding-${name}`;
  const Themed = withTheme(cell);
  // React passes over an element that is the very same as before.
  const cells = new Map<string, ReactElement>();
  const cellOf = (sid: string) => {
    const known = cells.get(sid);
    if (known) return known;
    const made = (
      <ErrorBoundary name={`${name} of ${sid}`}>
        <Themed sid={sid} context={context} />
      </ErrorBoundary>
    );
    cells.set(sid, made);
    return made;
  };
  try {
    WorkersDataTable.Content.add(
      <ColumnDefinition
        key={key}
        name={name}
        // A text: Flex lists columns by it where people may choose them.
        header={context.text(header)}
        style={{ width }}
        content={({ worker }: Row) => cellOf(worker.sid)}
        sortingFn={(a: Row, b: Row) => compare(context.store.getState(), a.worker.sid, b.worker.sid)}
      />,
      { sortOrder: 100 },
    );
    const takeStyleOut = addStyle(style + givesWay(name));
    return () => {
      takeStyleOut();
      WorkersDataTable.Content.remove(key);
    };
  } catch (error) {
    console.warn(`[plugin-flex-onboarding] ${name} is not shown: this Flex has no such table.`, error);
    return () => undefined;
  }
}

/**
 * Flex's first two columns take 14rem each and the cards of the third 13rem, whatever the table has: where ours would lie
 * over them it becomes narrow, and then goes. The table is measured, not the window, since panes stand beside it.
 */
function givesWay(name: string): string {
  const cells = `.Twilio-DataTable-Header-${name}, .Twilio-DataTable-Cell-${name}`;
  return `
.Twilio-WorkersDataTable { container: onboarding-workers / inline-size; }
@container onboarding-workers (width < 50rem) { :is(${cells}) { width: 6rem !important; } }
@container onboarding-workers (width < 47rem) { :is(${cells}) { display: none; } }`;
}
