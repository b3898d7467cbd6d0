import { Box } from '@twilio-paste/core/box';
import type { LinkExternalIcon } from '@twilio-paste/icons/esm/LinkExternalIcon';
import { InformationIcon } from '@twilio-paste/icons/esm/InformationIcon';
import React, { useRef, type ComponentProps } from 'react';
import { useFocusBack } from './useFocusBack';
import { useKeptFocus } from './useKeptFocus';

type BoxProps = ComponentProps<typeof Box>;

/** How a strip shows what it is about. */
export interface StripLook {
  readonly Icon: typeof LinkExternalIcon;
  readonly iconColor: NonNullable<ComponentProps<typeof LinkExternalIcon>['color']>;
  readonly backgroundColor: BoxProps['backgroundColor'];
  readonly borderColor: BoxProps['borderColor'];
}

/** Advice that nobody has to take. */
export const advice: StripLook = {
  Icon: InformationIcon,
  iconColor: 'colorTextPrimary',
  backgroundColor: 'colorBackgroundPrimaryWeakest',
  borderColor: 'colorBorderPrimaryWeaker',
};

interface Props extends Omit<BoxProps, 'as' | 'display'> {
  readonly look: StripLook;
  /** Names the region. */
  readonly label: string;
}

/**
 * A row over the whole width of Flex, above or below its header: an icon, what is so, and what to do about it. Where zoom leaves a
 * window of few lines it takes a part of them and scrolls, so that there is room for Flex. One that is given a `tabIndex` keeps
 * the focus of a button that goes; without, a browser lets the keyboard scroll one that has no button.
 */
export function Strip({ look, label, children, ...props }: Props) {
  const { Icon, iconColor, backgroundColor, borderColor } = look;
  const root = useRef<HTMLElement>(null);
  useFocusBack(root);
  useKeptFocus(root);
  return (
    <Box
      as="section"
      ref={root}
      aria-label={label}
      display="flex"
      // What is taller than the row begins at its top, which could not be scrolled to otherwise.
      alignItems="safe center"
      columnGap="space40"
      flexWrap="wrap"
      rowGap="space20"
      flexShrink={0}
      maxHeight="25vh"
      overflowY="auto"
      paddingX="space50"
      paddingY="space30"
      backgroundColor={backgroundColor}
      borderStyle="solid"
      borderWidth="borderWidth0"
      borderBottomWidth="borderWidth10"
      borderColor={borderColor}
      {...props}
    >
      <Icon decorative color={iconColor} size="sizeIcon20" />
      {children}
    </Box>
  );
}

/**
 * What a strip says: beside its icon in every window, and what does not fit beside the words goes below them. English has room in
 * one line from 1280 px on; a longer language takes a second one.
 */
export function StripWords(props: Omit<BoxProps, 'as'>) {
  return <Box flexGrow={1} flexBasis="0" minWidth={['size20', 'size30']} {...props} />;
}
