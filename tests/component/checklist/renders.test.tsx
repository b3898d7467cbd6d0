import React, { Profiler } from 'react';
import { act } from '@testing-library/react';
import { ChecklistTab } from '../../../src/checklist/ui/ChecklistTab';
import { Launcher } from '../../../src/shell/Launcher';
import { ViewHint } from '../../../src/checklist/ui/ViewHint';
import { renderOnboarding } from '../../support/render';

/** How often our components render while the rest of Flex's store changes. */
it('counts renders over 10,000 unrelated updates of the store', () => {
  let renders = 0;
  const { store } = renderOnboarding(
    <Profiler id="onboarding" onRender={() => renders++}>
      <Launcher />
      <ChecklistTab />
      <ViewHint />
    </Profiler>,
  );
  const first = renders;
  act(() => {
    for (let update = 0; update < 10_000; update++)
      store.dispatch({ type: 'flex/unrelated', update } as never);
  });
  const unrelated = renders - first;
  act(() => store.dispatch({ type: 'onboarding/happened', event: 'view:teams', at: 1 }));
  const related = renders - first - unrelated;
  process.stdout.write(
    `Renders over 10,000 unrelated store updates: ${unrelated}; over one of ours: ${related}\n`,
  );
  expect(unrelated).toBe(0);
  expect(related).toBeGreaterThan(0);
});
