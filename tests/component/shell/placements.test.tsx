import { render, screen } from '@testing-library/react';
import React, { Suspense } from 'react';
import { readConfig } from '../../../src/config/config';
import { hasSpotlight, placementsFor } from '../../../src/shell/placements';
import { viewerWith } from '../../support/render';

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
