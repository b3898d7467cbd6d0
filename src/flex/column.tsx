import { ColumnDefinition, WorkersDataTable } from '@twilio/flex-ui';
import React, { Component, type ReactElement } from 'react';
import type { Stop } from '../browser/stop';
import { addStyle } from '../browser/style';
import type { OnboardingState } from '../state';
import type { OnboardingContext } from '../store/hooks';
import type { StringKey } from '../strings';

/** A column of ours in the table of workers in Teams. */
export interface Column<T> {
  /** Unique; the column's key, and its name in the log should a cell fail. */
  readonly name: string;
  readonly header: StringKey;
  /** CSS; the rest is shared by Flex's own columns. */
  readonly width: string;
  /** What is told of a worker, by SID: the very same as before as long as nothing of it is new. */
  readonly select: (state: OnboardingState, sid: string) => T;
  /** Tells it in plain elements: nothing would catch what a component of it throws. */
  readonly cell: (told: T, sid: string) => ReactElement;
  /** CSS rules for what is in the cells. */
  readonly style: string;
  readonly compare: (a: T, b: T) => number;
}

interface Row {
  readonly worker: { readonly sid: string };
}

type Drawn = ReactElement | string | null;

interface CellProps {
  /** The very same as before as long as nothing in it is new; never throws. */
  readonly draw: () => Drawn;
  /** The text of a header: Flex lists columns by it where people may choose them. */
  readonly source?: () => string;
  readonly subscribe: OnboardingContext['store']['subscribe'];
}

/**
 * A header, or one worker's cell. Two hundred are made whenever a search in Teams is cleared, so this is a class: with React 17 it follows
 * a store without the effects that a hook would ask for in each of them.
 */
class ColumnCell extends Component<CellProps, { readonly drawn: Drawn }> {
  override state = { drawn: this.props.draw() };
  private stop: Stop = () => undefined;

  override componentDidMount() {
    this.stop = this.props.subscribe(this.follow);
    this.follow();
  }

  override componentWillUnmount() {
    this.stop();
  }

  private readonly follow = () => {
    const drawn = this.props.draw();
    if (drawn !== this.state.drawn) this.setState({ drawn });
  };

  override render() {
    return this.state.drawn;
  }
}

/**
 * Adds a column to Teams. Flex renders every row whenever anybody's activity changes, so a cell depends on the SID alone
 * and takes its data from the store; and as little as can be stands round it: two hundred of everything would be felt.
 */
export function placeColumn<T>(column: Column<T>, { text, store }: OnboardingContext): Stop {
  const { name, header, width, select, style, compare } = column;
  const key = `plugin-flex-onboarding-${name}`;
  // React passes over an element that is the very same as before.
  const cells = new Map<string, ReactElement>();
  const cellOf = (sid: string) => {
    const known = cells.get(sid);
    if (known) return known;
    const made = <ColumnCell key={sid} draw={drawer(column, store, sid)} subscribe={store.subscribe} />;
    cells.set(sid, made);
    return made;
  };
  // Those of another language may arrive, and other plugins may set theirs at any time.
  const title = () => text(header);
  const told = ({ worker }: Row) => select(store.getState(), worker.sid);
  try {
    WorkersDataTable.Content.add(
      <ColumnDefinition
        key={key}
        name={name}
        header={<ColumnCell draw={title} source={title} subscribe={store.subscribe} />}
        content={({ worker }: Row) => cellOf(worker.sid)}
        sortingFn={(a: Row, b: Row) => compare(told(a), told(b))}
      />,
      { sortOrder: 100 },
    );
    const takeStyleOut = addStyle(style + widthOf(name, width));
    return () => {
      takeStyleOut();
      WorkersDataTable.Content.remove(key);
    };
  } catch (error) {
    console.warn(`[plugin-flex-onboarding] ${name} is not shown: this Flex has no such table.`, error);
    return () => undefined;
  }
}

/** @returns draws one worker's cell. A fault in it removes that cell and is logged once; the table goes on. */
function drawer<T>({ name, select, cell }: Column<T>, { getState }: OnboardingContext['store'], sid: string) {
  let known: { readonly told: T; readonly strings: number; readonly drawn: ReactElement } | null = null;
  let broken = false;
  return (): ReactElement | null => {
    if (broken) return null;
    try {
      const state = getState();
      // Those of another language may arrive.
      const { strings } = state.session;
      const told = select(state, sid);
      if (!known || known.told !== told || known.strings !== strings) {
        known = { told, strings, drawn: cell(told, sid) };
      }
      return known.drawn;
    } catch (error) {
      broken = true;
      console.error(`[plugin-flex-onboarding] ${name} of ${sid} was removed after an error.`, error);
      return null;
    }
  };
}

/**
 * A rule for all cells in place of an attribute in each. Flex's first two columns take 14rem each and the cards of the third
 * 13rem, whatever the table has: where ours would lie over them it becomes narrow, and then goes. The table is measured, not
 * the window, since panes stand beside it.
 */
function widthOf(name: string, width: string): string {
  const cells = `:is(.Twilio-DataTable-Header-${name}, .Twilio-DataTable-Cell-${name})`;
  return `
.Twilio-WorkersDataTable { container: onboarding-workers / inline-size; }
.Twilio-WorkersDataTable ${cells} { width: ${width}; }
@container onboarding-workers (width < 50rem) { ${cells} { width: 6rem !important; } }
@container onboarding-workers (width < 47rem) { ${cells} { display: none; } }`;
}
