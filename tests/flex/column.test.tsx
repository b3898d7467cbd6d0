import { WorkersDataTable, type ColumnDefinition } from '@twilio/flex-ui';
import { act, render, screen } from '@testing-library/react';
import React, { type ComponentProps, type ReactElement } from 'react';
import { placeColumn, type Column } from '../../src/flex/column';
import type { OnboardingState } from '../../src/state';
import { english, makeText, type StringTable } from '../../src/strings';
import { stepRegistry } from '../../src/checklist/registry';
import { readiness } from '../support/team';
import { makeStore, viewerWith } from '../support/render';

type Row = { readonly worker: { readonly sid: string } };
type Definition = ComponentProps<typeof ColumnDefinition<Row>>;

const row = (sid: string): Row => ({ worker: { sid } });
const doneBy = ({ team }: OnboardingState, sid: string) => team.workers[sid]?.done;

/** Puts a column into the real table's content, and gives what the table is given. */
function placed(column: Partial<Column<number | undefined>> = {}, table: () => StringTable = () => english) {
  const { store } = makeStore(viewerWith('supervisor'));
  const name = `column-${WorkersDataTable.Content.fragments.length}`;
  const cell = jest.fn((done: number | undefined, sid: string) => (
    <b>
      {sid}: {done}
    </b>
  ));
  placeColumn<number | undefined>(
    {
      name,
      header: 'OnboardingTeamColumn',
      width: '16%',
      select: doneBy,
      cell,
      style: '',
      compare: () => 0,
      ...column,
    },
    {
      store,
      locale: 'en-US',
      text: makeText((key) => table()[key], 'en-US'),
      intents: {} as never,
      steps: stepRegistry([]),
    },
  );
  const fragment = WorkersDataTable.Content.fragments.find(
    ({ props }) => (props.children as { props?: { name?: string } }).props?.name === name,
  );
  const { props } = fragment?.props.children as unknown as { props: Definition };
  const contentOf = (sid: string) =>
    typeof props.content === 'function' ? props.content(row(sid), undefined) : props.content;
  const hear = (done: Readonly<Record<string, number>>): void =>
    act(() => {
      const workers = Object.fromEntries(
        Object.entries(done).map(([sid, done]) => [sid, readiness({ done })]),
      );
      store.dispatch({ type: 'onboarding/team-heard', workers, at: 1 });
    });
  return { props, contentOf, cell, store, hear };
}

it('has a header that Flex can list where people choose columns, and that turns with the language', () => {
  let language: StringTable = english;
  const { props, store } = placed({}, () => language);
  const header = props.header as ReactElement<{ readonly source: () => string }>;
  expect(header.props.source()).toBe('Onboarding');
  render(header);
  language = { ...english, OnboardingTeamColumn: 'Incorporación' };
  act(() => void store.dispatch({ type: 'onboarding/strings-arrived' }));
  expect(screen.getByText('Incorporación')).toBeVisible();
});

it('draws a cell again for news of its own worker, and for nothing else', () => {
  const { contentOf, cell, store, hear } = placed();
  const view = render(<>{contentOf('WK1')}</>);
  view.rerender(<>{contentOf('WK1')}</>);
  hear({ WK2: 1 });
  act(() => void store.dispatch({ type: 'onboarding/view-active', view: 'teams' }));
  expect(cell).toHaveBeenCalledTimes(1);
  hear({ WK1: 3, WK2: 1 });
  expect(cell).toHaveBeenCalledTimes(2);
  expect(screen.getByText('WK1: 3')).toBeVisible();
  view.rerender(<>{contentOf('WK2')}</>);
  expect(screen.getByText('WK2: 1')).toBeVisible();
});

it('draws a cell again in the words of another language', () => {
  const { contentOf, cell, store } = placed();
  render(<>{contentOf('WK1')}</>);
  act(() => void store.dispatch({ type: 'onboarding/strings-arrived' }));
  expect(cell).toHaveBeenCalledTimes(2);
});

it('tells news that came between drawing a cell and following the store', () => {
  const { contentOf, hear } = placed();
  function Hears() {
    React.useLayoutEffect(() => {
      hear({ WK1: 5 });
    }, []);
    return null;
  }
  render(
    <>
      <Hears />
      {contentOf('WK1')}
    </>,
  );
  expect(screen.getByText('WK1: 5')).toBeVisible();
});

it('follows the store no longer than it stands in the table', () => {
  const { contentOf, cell, hear } = placed();
  render(<>{contentOf('WK1')}</>).unmount();
  hear({ WK1: 3 });
  expect(cell).toHaveBeenCalledTimes(1);
});

it('loses one cell, and nothing else, when that cell throws, and says so once', () => {
  const { contentOf, hear } = placed({
    cell: (done, sid) => {
      if (sid === 'WK1' && done) throw new Error('on purpose');
      return <b>{sid}</b>;
    },
  });
  const said = jest.spyOn(console, 'error').mockImplementation();
  render(
    <>
      {contentOf('WK1')}
      {contentOf('WK2')}
    </>,
  );
  hear({ WK1: 1 });
  hear({ WK1: 2, WK2: 2 });
  expect(screen.getByText('WK2')).toBeVisible();
  expect(screen.queryByText('WK1')).toBeNull();
  expect(said).toHaveBeenCalledTimes(1);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('of WK1 was removed'), expect.any(Error));
});

it('sorts by what the store knows at that moment', () => {
  const compare = jest.fn(() => -1);
  const { props, hear } = placed({ compare });
  hear({ WK1: 1, WK2: 2 });
  expect(props.sortingFn?.(row('WK1'), row('WK2'))).toBe(-1);
  expect(compare).toHaveBeenCalledWith(1, 2);
});
