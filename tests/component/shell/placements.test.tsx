import { render, screen } from '@testing-library/react';
import React, { Suspense } from 'react';
import { whenIdle } from '../../../src/browser/idle';
import { readConfig } from '../../../src/config/config';
import { hasSpotlight, placementsFor } from '../../../src/shell/placements';
import { viewerWith } from '../../support/render';

jest.mock('../../../src/browser/idle');

const mockEvaluated = jest.fn();
jest.mock('../../../src/shell/Content', () => {
  mockEvaluated();
  return { Content: ({ name }: { readonly name: string }) => <b>{name}</b> };
});

it('evaluates what draws when the first placement is drawn, and not before', async () => {
  const [first] = placementsFor(readConfig({}), viewerWith('admin'));
  expect(mockEvaluated).not.toHaveBeenCalled();
  render(<Suspense fallback={null}>{first?.element}</Suspense>);
  expect(await screen.findByText(first?.name ?? '')).toBeVisible();
  expect(mockEvaluated).toHaveBeenCalledTimes(1);
});

it('draws the panel one pause of the browser after the rest', async () => {
  const pauses = jest.mocked(whenIdle);
  const placements = placementsFor(readConfig({}), viewerWith('admin'));
  render(
    <>
      {placements.map(({ name, element }) => (
        <Suspense key={name} fallback={null}>
          {element}
        </Suspense>
      ))}
    </>,
  );
  expect(await screen.findByText('launcher')).toBeVisible();
  expect(screen.queryByText('panel')).toBeNull();
  expect(pauses).toHaveBeenCalledTimes(1);
  pauses.mock.calls[0]?.[0]();
  expect(await screen.findByText('panel')).toBeVisible();
});

it.each([
  [{}, true],
  [{ spotlight: { enabled: false } }, false],
  [{ checklist: { enabled: false } }, false],
])('with %j steps point at their controls: %s', (given, expected) => {
  const settings = readConfig(given);
  expect(hasSpotlight(settings.config)).toBe(expected);
  const names = placementsFor(settings, viewerWith('admin')).map(({ name }) => name);
  expect(names.includes('spotlight')).toBe(expected);
});
