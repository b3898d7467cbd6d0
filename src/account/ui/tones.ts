import { ErrorIcon } from '@twilio-paste/icons/esm/ErrorIcon';
import { NeutralIcon } from '@twilio-paste/icons/esm/NeutralIcon';
import { WarningIcon } from '@twilio-paste/icons/esm/WarningIcon';
import type { StripLook } from '../../ui/Strip';

/** How each tone looks, by Paste's own tokens, so that dark and customer themes follow. */
export const toneStyles = {
  neutral: {
    Icon: NeutralIcon,
    iconColor: 'colorTextIconNeutral',
    backgroundColor: 'colorBackgroundNeutralWeakest',
    borderColor: 'colorBorderNeutralWeaker',
  },
  warning: {
    Icon: WarningIcon,
    iconColor: 'colorTextIconWarning',
    backgroundColor: 'colorBackgroundWarningWeakest',
    borderColor: 'colorBorderWarningWeaker',
  },
  error: {
    Icon: ErrorIcon,
    iconColor: 'colorTextIconError',
    backgroundColor: 'colorBackgroundErrorWeakest',
    borderColor: 'colorBorderErrorWeaker',
  },
} as const satisfies Record<string, StripLook>;
