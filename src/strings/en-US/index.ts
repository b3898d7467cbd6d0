import { config } from './config';
import { checklist } from './checklist';
import { notifications } from './notifications';
import { practice } from './practice';
import { panel } from './panel';
import { roles } from './roles';
import { spotlight } from './spotlight';
import { team } from './team';
import { account } from './account';

/** English: the table that every other locale is laid over, one file a room. */
export const enUS = {
  ...account,
  ...checklist,
  ...config,
  ...notifications,
  ...panel,
  ...practice,
  ...roles,
  ...spotlight,
  ...team,
} as const;
