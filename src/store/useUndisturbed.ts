import { useRef } from 'react';
import { useOnboarding } from './hooks';

/**
 * Whether something that takes a row above Flex is shown. A row that appears moves all of Flex down: while the person is with
 * a customer, or rung for, only what is urgent does; what stands already stays.
 * @param wanted whether it is to be shown
 * @param urgent whether it stops the work
 */
export function useUndisturbed(wanted: boolean, urgent = false): boolean {
  const busy = useOnboarding(({ session }) => session.onLiveInteraction);
  const shown = useRef(false);
  shown.current = wanted && (shown.current || urgent || !busy);
  return shown.current;
}
