import type { ChecklistIntents } from './checklist/intents';
import type { NotificationIntents } from './notifications/intents';
import type { PanelIntents } from './panel/intents';
import type { PracticeIntents } from './practice/practice';
import type { TeamIntents } from './team/intents';
import type { ReportIntents } from './team/report';
import type { SpotlightIntents } from './spotlight/spotlight';
import type { AccountIntents } from './account/intents';

/** Everything a person can ask for. Components call these and know nothing of what happens next. */
export interface Intents
  extends ChecklistIntents,
    NotificationIntents,
    PanelIntents,
    PracticeIntents,
    TeamIntents,
    ReportIntents,
    AccountIntents,
    SpotlightIntents,
    HostIntents {}

/** What only Flex itself can do for the person. */
export interface HostIntents {
  /** Shows a Flex view, by its name. */
  openView(view: string): void;
  /** Shows where a person sets themselves to Available. */
  showAvailability(): void;
}
