import { WorkersDataTable, type ColumnDefinition } from '@twilio/flex-ui';
import { render, screen } from '@testing-library/react';
import React, { type ComponentProps } from 'react';
import { placeColumn, type CellProps, type Column } from '../../src/flex/column';
import { english, makeText } from '../../src/strings';
import { stepRegistry } from '../../src/checklist/registry';
import { makeStore, viewerWith } from '../support/render';

type Row = { readonly worker: { readonly sid: string } };
type Definition = ComponentProps<typeof ColumnDefinition<Row>>;

const row = (sid: string): Row => ({ worker: { sid } });
const strings = english;
const context = {
  store: makeStore(viewerWith('supervisor')).store,
  locale: 'en-US',
  text: makeText((key) => strings[key], 'en-US'),
  intents: {} as never,
  steps: stepRegistry([]),
};

/** Puts a column into the real table's content, and gives what the table is given. */
function placed(column: Partial<Column>): Definition {
  const name = `column-${WorkersDataTable.Content.fragments.length}`;
  const standard = {
    name,
    header: 'OnboardingTeamColumn',
    width: '16%',
    cell: () => <></>,
    style: '',
    compare: () => 0,
  } as const;
  placeColumn({ ...standard, ...column }, context);
  const fragment = WorkersDataTable.Content.fragments.find(
    ({ props }) => (props.children as { props?: { name?: string } }).props?.name === name,
  );
  return (fragment?.props.children as unknown as { props: Definition }).props;
}

const contentOf = ({ content }: Definition, sid: string) =>
  typeof content === 'function' ? content(row(sid), undefined) : content;

it('has a header of plain text, by which Flex lists it where people choose columns', () => {
  expect(placed({}).header).toBe('Onboarding');
});

it('makes a cell for a worker, and makes it again for no other reason than another worker', () => {
  const cell = jest.fn(({ sid }: CellProps) => <b>{sid}</b>);
  const column = placed({ cell });
  const view = render(<>{contentOf(column, 'WK1')}</>);
  view.rerender(<>{contentOf(column, 'WK1')}</>);
  expect(cell).toHaveBeenCalledTimes(1);
  view.rerender(<>{contentOf(column, 'WK2')}</>);
  expect(screen.getByText('WK2')).toBeVisible();
});

it('loses one cell, and nothing else, when that cell throws', () => {
  jest.spyOn(console, 'error').mockImplementation();
  const Broken = () => {
    throw new Error('on purpose');
  };
  const column = placed({ cell: ({ sid }) => (sid === 'WK1' ? <Broken /> : <b>{sid}</b>) });
  render(
    <>
      {contentOf(column, 'WK1')}
      {contentOf(column, 'WK2')}
    </>,
  );
  expect(screen.getByText('WK2')).toBeVisible();
  expect(screen.queryByText('WK1')).toBeNull();
});

it('sorts by what the store knows at that moment', () => {
  const compare = jest.fn(() => -1);
  expect(placed({ compare }).sortingFn?.(row('WK1'), row('WK2'))).toBe(-1);
  expect(compare).toHaveBeenCalledWith(
    expect.objectContaining({ team: expect.anything() as unknown }),
    'WK1',
    'WK2',
  );
});
