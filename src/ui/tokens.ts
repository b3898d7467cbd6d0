import { createContext, useContext } from 'react';

/** The colours that are used where there is no room for Paste: Flex's own tokens, as its current theme has them. */
export interface Tokens {
  readonly textColors?: {
    readonly colorTextWeak?: string;
    readonly colorTextSuccess?: string;
    readonly colorTextLink?: string;
  };
}

const Context = createContext<Tokens | undefined>(undefined);

export const TokensProvider = Context.Provider;

/** Without a theme, everything takes the colour of the text round it. */
export function useTextColors(): NonNullable<Tokens['textColors']> {
  return useContext(Context)?.textColors ?? {};
}
