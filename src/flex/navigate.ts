import { Actions } from '@twilio/flex-ui';
import { focusOn } from '../browser/input';

/** Shows a view, as the side navigation would. */
export function openView(viewName: string): void {
  void Actions.invokeAction('NavigateToView', { viewName });
}

/** Puts the focus on Flex's own menu of activities, at the top right. */
export function showAvailability(): void {
  focusOn('[data-testid="activity-dropdown-button"]');
}
