import { styled, ThemeProvider } from '@twilio-paste/core/styling-library';
import { DarkTheme, DefaultTheme, StyledBase } from '@twilio-paste/core/theme';
import type { ComponentType, ReactNode } from 'react';
import React from 'react';
import { useText } from '../store/hooks';
import { useFlexTheme, type FlexTheme } from '../ui/flexTheme';

// Its published type asks for every element that React knows. Forced colours take away the shadow that Paste's focus is, and
// every ground, of which a bar is made; and they show a border that is transparent, by which every tab looked selected.
const Base = styled(StyledBase as unknown as ComponentType<{ lang: string; children?: ReactNode }>)({
  '@media (forced-colors: active)': {
    '& :focus-visible': { outline: '2px solid !important' },
    '& [data-bar]': { outline: '1px solid' },
    '& [role="tab"][aria-selected="false"]': { borderColor: 'Canvas' },
    '& [data-bar] > *': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});

/**
 * Our own copy of Paste's theme, fed from Flex's current one, so that no other plugin's `setProviders` can break it. Paste's
 * own CustomizationProvider would lay its styles for the whole page over Flex's, once for each element.
 */
export function Themed({ children }: { readonly children: ReactNode }) {
  const language = useText()('OnboardingLanguage');
  return (
    <ThemeProvider theme={pasteThemeFrom(useFlexTheme())}>
      <Base lang={language}>{children}</Base>
    </ThemeProvider>
  );
}

let latest: { readonly from: FlexTheme | undefined; readonly theme: object } | undefined;

/** Paste's theme with Flex's tokens; made once for each theme of Flex, not for each element. */
function pasteThemeFrom(from: FlexTheme | undefined): object {
  if (!latest || latest.from !== from) latest = { from, theme: makeTheme(from) };
  return latest.theme;
}

function makeTheme({ isLight, tokens = {} }: FlexTheme = {}): object {
  const base = new Map<string, object>(Object.entries(isLight === false ? DarkTheme : DefaultTheme));
  const merge = (kind: string, values: object) => base.set(kind, { ...base.get(kind), ...values });
  Object.entries(tokens).forEach(([kind, values]) => merge(kind, values));
  // Paste rounds controls more than Flex does; beside Flex's own they must look the same.
  merge('radii', { borderRadius30: '4px' });
  return { ...Object.fromEntries(base), breakpoints: DefaultTheme.breakpoints, elements: {} };
}
