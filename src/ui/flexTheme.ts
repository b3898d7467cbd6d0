import { createContext, useContext } from 'react';

/** Flex's current theme, as far as it is read here. */
export interface FlexTheme {
  readonly isLight?: boolean;
  readonly tokens?: Readonly<Record<string, object>> & {
    readonly textColors?: {
      readonly colorTextWeak?: string;
      readonly colorTextSuccess?: string;
      readonly colorTextLink?: string;
    };
  };
}

const Context = createContext<FlexTheme | undefined>(undefined);

export const FlexThemeProvider = Context.Provider;

export const useFlexTheme = () => useContext(Context);

/** Flex's own colours, where there is no room for Paste. Without a theme, everything takes the colour of the text round it. */
export function useTextColors() {
  return useFlexTheme()?.tokens?.textColors ?? {};
}
