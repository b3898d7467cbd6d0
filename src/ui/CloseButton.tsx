import { Button } from '@twilio-paste/core/button';
import { CloseIcon } from '@twilio-paste/icons/esm/CloseIcon';
import React from 'react';

interface Props {
  /** What is closed, for assistive technology. */
  readonly label: string;
  readonly onClick: () => void;
}

export function CloseButton({ label, onClick }: Props) {
  return (
    <Button variant="secondary_icon" size="reset" onClick={onClick} aria-label={label}>
      <CloseIcon decorative />
    </Button>
  );
}
