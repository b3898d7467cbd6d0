import { Actions } from '@twilio/flex-ui';

/** Shows a view, as the side navigation would. */
export function openView(viewName: string): void {
  void Actions.invokeAction('NavigateToView', { viewName });
}
