import React, { Profiler } from 'react';
import { act } from '@testing-library/react';
import { ChecklistTab } from '../../../src/checklist/ui/ChecklistTab';
import { Launcher } from '../../../src/shell/Launcher';
import { ViewHint } from '../../../src/checklist/ui/ViewHint';
import { flexStore } from '../../support/flexStore';
import { renderOnboarding, viewerWith } from '../../support/render';

/** Some of our components over Flex's store. @returns how often they rendered since they were there */
function drawn() {
  const flex = flexStore(viewerWith('admin'));
  let renders = 0;
  renderOnboarding(
    <Profiler id="onboarding" onRender={() => renders++}>
      <Launcher />
      <ChecklistTab />
      <ViewHint />
    </Profiler>,
    { from: flex },
  );
  const first = renders;
  return { ...flex, rendered: () => renders - first };
}

it('renders in none of 10,000 changes of the rest of Flex’s store, and asks nobody of ours about them', () => {
  const { store, others, rendered } = drawn();
  const heard = jest.fn();
  store.subscribe(heard);
  act(() => {
    for (let update = 0; update < 10_000; update++) others();
  });
  process.stdout.write(`Renders over 10,000 unrelated store updates: ${rendered()}\n`);
  expect(rendered()).toBe(0);
  expect(heard).not.toHaveBeenCalled();
});

it('renders once for a change of ours, however many components it concerns', () => {
  // React wants `act` round whatever renders, which would itself gather what Flex's store does not.
  const complaints = jest.spyOn(console, 'error').mockImplementation();
  const { store, rendered } = drawn();
  store.dispatch({ type: 'onboarding/happened', event: 'view:teams', at: 1 });
  expect(rendered()).toBe(1);
  complaints.mockRestore();
});
