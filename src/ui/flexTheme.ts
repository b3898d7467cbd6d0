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
