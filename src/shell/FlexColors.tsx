import { useLayoutEffect } from 'react';
import { setVariables } from '../browser/style';
import { useFlexTheme } from '../ui/flexTheme';

/** Flex's current colours as CSS variables of the page, for what is too many to ask for the theme each: the cells in Teams. */
export function FlexColors(): null {
  const { colorTextWeak, colorTextLink, colorTextSuccess } = useFlexTheme()?.tokens?.textColors ?? {};
  useLayoutEffect(
    () =>
      setVariables({
        '--onboarding-color-weak': colorTextWeak,
        '--onboarding-color-link': colorTextLink,
        '--onboarding-color-success': colorTextSuccess,
      }),
    [colorTextWeak, colorTextLink, colorTextSuccess],
  );
  return null;
}
