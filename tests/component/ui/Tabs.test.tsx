import { CustomizationProvider } from '@twilio-paste/core/customization';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React, { useState } from 'react';
import { Tabs } from '../../../src/ui/Tabs';

const tabs = [
  { id: 'one', label: 'First' },
  { id: 'two', label: 'Second' },
  { id: 'three', label: 'Third' },
] as const;
type Id = (typeof tabs)[number]['id'];

function Example() {
  const [selected, setSelected] = useState<Id>('two');
  return (
    <CustomizationProvider>
      <Tabs name="example" label="Example" tabs={tabs} selected={selected} onSelect={setSelected}>
        content of {selected}
      </Tabs>
    </CustomizationProvider>
  );
}

const tab = (name: string) => screen.getByRole('tab', { name });
const panel = () => screen.getByRole('tabpanel');

test('one panel, named by the tab that is selected', () => {
  render(<Example />);
  expect(tab('Second')).toHaveAttribute('aria-selected', 'true');
  expect(tab('First')).toHaveAttribute('aria-selected', 'false');
  expect(panel()).toHaveAccessibleName('Second');
  expect(panel()).toHaveTextContent('content of two');
  expect(tab('Second')).toHaveAttribute('aria-controls', panel().id);
});

test('a click selects', async () => {
  render(<Example />);
  await userEvent.click(tab('Third'));
  expect(panel()).toHaveAccessibleName('Third');
  expect(tab('Third')).toHaveFocus();
});

test('the Tab key stops once, at the selected tab, and then at the panel', async () => {
  render(<Example />);
  await userEvent.tab();
  expect(tab('Second')).toHaveFocus();
  await userEvent.tab();
  expect(panel()).toHaveFocus();
});

test.each([
  ['{ArrowRight}', 'Third'],
  ['{ArrowRight}{ArrowRight}', 'First'],
  ['{ArrowLeft}', 'First'],
  ['{ArrowLeft}{ArrowLeft}', 'Third'],
  ['{Home}', 'First'],
  ['{End}', 'Third'],
])('%s leads to %s, and Enter selects it', async (keys, name) => {
  render(<Example />);
  await userEvent.tab();
  await userEvent.keyboard(keys);
  expect(tab(name)).toHaveFocus();
  expect(panel()).toHaveAccessibleName('Second');
  await userEvent.keyboard('{Enter}');
  expect(panel()).toHaveAccessibleName(name);
});

test.each(['{Alt>}{ArrowLeft}{/Alt}', '{Meta>}{ArrowLeft}{/Meta}', '{Control>}{Home}{/Control}'])(
  '%s is the browser’s, such as its way back',
  async (keys) => {
    render(<Example />);
    await userEvent.tab();
    await userEvent.keyboard(keys);
    expect(tab('Second')).toHaveFocus();
  },
);
