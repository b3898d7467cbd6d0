import { act, render, screen } from '@testing-library/react';
import React from 'react';
import { Frame } from '../../src/flex/Frame';
import { stepRegistry } from '../../src/checklist/registry';
import { makeStore } from '../support/render';

it('draws nothing before Flex has shown its first screen, then everything at once', () => {
  const { store } = makeStore();
  const context = {
    store,
    locale: 'en-US',
    text: (key: string) => key,
    intents: {} as never,
    steps: stepRegistry([]),
  };
  const drawn = jest.fn();
  const Part = ({ name }: { readonly name: string }) => {
    drawn(name);
    return <b>{name}</b>;
  };
  render(
    <>
      <Frame name="first" context={context}>
        <Part name="above" />
      </Frame>
      <Frame name="second" context={context}>
        <Part name="beside" />
      </Frame>
    </>,
  );
  expect(drawn).not.toHaveBeenCalled();
  act(() => void store.dispatch({ type: 'onboarding/drawing-began', timeZone: 'UTC' }));
  expect(screen.getByText('above')).toBeVisible();
  expect(screen.getByText('beside')).toBeVisible();
});
