import { Actions } from '@twilio/flex-ui';
import { focusOn } from '../browser/input';

/** Shows a view, as the side navigation would; another plugin may keep it from that. */
export function openView(viewName: string): void {
  Actions.invokeAction('NavigateToView', { viewName }).catch(() => undefined);
}

/** Puts the focus on Flex's own menu of activities, at the top right. */
export function showAvailability(): void {
  focusOn('[data-testid="activity-dropdown-button"]');
}
