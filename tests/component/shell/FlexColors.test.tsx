import { render } from '@testing-library/react';
import React from 'react';
import { FlexColors } from '../../../src/shell/FlexColors';
import { FlexThemeProvider, type FlexTheme } from '../../../src/ui/flexTheme';

const color = (name: string) => document.documentElement.style.getPropertyValue(`--onboarding-color-${name}`);
const inTheme = (theme?: FlexTheme) => (
  <FlexThemeProvider value={theme}>
    <FlexColors />
  </FlexThemeProvider>
);

it('gives the page Flex’s colours, those of a new theme too, for as long as it is there', () => {
  const tokens = { textColors: { colorTextWeak: 'gray', colorTextLink: 'blue', colorTextSuccess: 'green' } };
  const view = render(inTheme({ tokens }));
  expect(['weak', 'link', 'success'].map(color)).toEqual(['gray', 'blue', 'green']);
  view.rerender(inTheme({ tokens: { textColors: { colorTextLink: 'red' } } }));
  expect(['weak', 'link', 'success'].map(color)).toEqual(['', 'red', '']);
  view.unmount();
  expect(color('link')).toBe('');
});
