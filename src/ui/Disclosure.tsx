import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import { ChevronDisclosureCollapsedIcon } from '@twilio-paste/icons/esm/ChevronDisclosureCollapsedIcon';
import { ChevronDisclosureExpandedIcon } from '@twilio-paste/icons/esm/ChevronDisclosureExpandedIcon';
import React, { useState, type ReactNode } from 'react';
import { PlainButton } from './PlainButton';

interface Props {
  /** Of what is disclosed. */
  readonly id: string;
  readonly label: string;
  /** Whether it is open for as long as the person has not said otherwise. */
  readonly open?: boolean;
  /** How far the heading is from what it stands in: nothing where that keeps its own distance. */
  readonly paddingX?: 'space0';
  readonly children: ReactNode;
}

/** A heading that discloses what stands below it. What is not disclosed stays in the page, hidden. */
export function Disclosure({ id, label, open: suggested = false, paddingX, children }: Props) {
  const [chosen, setChosen] = useState<boolean>();
  const open = chosen ?? suggested;
  const Chevron = open ? ChevronDisclosureExpandedIcon : ChevronDisclosureCollapsedIcon;
  return (
    <Box {...topBorder}>
      <Box as="h3" margin="space0">
        <DisclosureButton controls={id} open={open} onToggle={() => setChosen(!open)} paddingX={paddingX}>
          <Chevron decorative color="colorTextIcon" size="sizeIcon20" />
          <Text as="span" fontSize="fontSize30" lineHeight="lineHeight30" fontWeight="fontWeightSemibold">
            {label}
          </Text>
        </DisclosureButton>
      </Box>
      <Box id={id} hidden={!open}>
        {children}
      </Box>
    </Box>
  );
}

interface RowProps {
  /** Of what is disclosed. */
  readonly id: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly icon: ReactNode;
  readonly title: string;
  /** Whether the title needs no more attention. */
  readonly weak?: boolean;
  /** Below the title. */
  readonly detail?: string;
  /** At the end of the row. */
  readonly note?: string | false;
  readonly 'data-testid'?: string;
  readonly 'data-state'?: string;
  readonly children: ReactNode;
}

/** One row of a list that discloses more of it. What is not disclosed is not drawn: a list may be long. */
export function DisclosureRow(props: RowProps) {
  const { id, open, onToggle, icon, title, weak, detail, note, children, ...data } = props;
  return (
    <Box as="li" margin="space0" listStyleType="none" {...topBorder} {...data}>
      <DisclosureButton controls={id} open={open} onToggle={onToggle}>
        {icon}
        <Box flexGrow={1} minWidth="size0" display="flex" flexDirection="column">
          <Text
            as="span"
            fontSize="fontSize30"
            lineHeight="lineHeight30"
            fontWeight={open ? 'fontWeightSemibold' : 'fontWeightMedium'}
            color={weak ? 'colorTextWeak' : 'colorText'}
            overflowWrap="anywhere"
          >
            {title}
          </Text>
          {detail && (
            <Text as="span" fontSize="fontSize20" lineHeight="lineHeight20" color="colorTextWeak">
              {detail}
            </Text>
          )}
        </Box>
        {note && (
          <Text
            as="span"
            fontSize="fontSize20"
            lineHeight="lineHeight30"
            color="colorTextWeak"
            whiteSpace="nowrap"
          >
            {note}
          </Text>
        )}
      </DisclosureButton>
      <Box id={id} hidden={!open} paddingLeft="space120" paddingRight="space50" paddingBottom="space50">
        {open && (
          <Box display="flex" flexDirection="column" rowGap="space40">
            {children}
          </Box>
        )}
      </Box>
    </Box>
  );
}

interface ButtonProps {
  readonly controls: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly paddingX?: Props['paddingX'];
  readonly children: ReactNode;
}

function DisclosureButton({ controls, open, onToggle, paddingX, children }: ButtonProps) {
  return (
    <PlainButton
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
      display="flex"
      alignItems="flex-start"
      columnGap="space30"
      width="100%"
      paddingX={paddingX ?? 'space50'}
      paddingY="space40"
      _hover={{ backgroundColor: 'colorBackground' }}
      _focusVisible={{ boxShadow: 'shadowFocusInset' }}
    >
      {children}
    </PlainButton>
  );
}

const topBorder = {
  borderStyle: 'solid',
  borderWidth: 'borderWidth0',
  borderTopWidth: 'borderWidth10',
  borderColor: 'colorBorderWeaker',
} as const;
