import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import { ChevronDisclosureCollapsedIcon } from '@twilio-paste/icons/esm/ChevronDisclosureCollapsedIcon';
import { ChevronDisclosureExpandedIcon } from '@twilio-paste/icons/esm/ChevronDisclosureExpandedIcon';
import React, { useState, type ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A heading that folds what stands below it. Folded content stays in the page, hidden. */
export function Fold({ id, label, children }: Props) {
  const [open, setOpen] = useState(false);
  const Chevron = open ? ChevronDisclosureExpandedIcon : ChevronDisclosureCollapsedIcon;
  return (
    <>
      <Box
        as="button"
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        display="flex"
        alignItems="center"
        columnGap="space30"
        width="100%"
        paddingX="space50"
        paddingY="space40"
        border="none"
        backgroundColor="transparent"
        cursor="pointer"
        outline="none"
        borderStyle="solid"
        borderWidth="borderWidth0"
        borderTopWidth="borderWidth10"
        borderColor="colorBorderWeaker"
        _hover={{ backgroundColor: 'colorBackground' }}
        _focusVisible={{ boxShadow: 'shadowFocusInset' }}
      >
        <Chevron decorative color="colorTextIcon" size="sizeIcon20" />
        <Text as="span" fontSize="fontSize30" lineHeight="lineHeight30" fontWeight="fontWeightSemibold">
          {label}
        </Text>
      </Box>
      <Box id={id} hidden={!open}>
        {children}
      </Box>
    </>
  );
}
