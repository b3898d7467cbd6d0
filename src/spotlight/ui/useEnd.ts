import { useEffect, type RefObject } from 'react';
import { watchInput } from '../../browser/input';

/**
 * Ends what is shown by Escape, and when anything but the callout is used. The click itself goes where it was meant to go.
 * @param leadsOn whether what was used is only the way to what is shown
 */
export function useEnd(
  callout: RefObject<HTMLElement>,
  leadsOn: (used: Node) => boolean,
  end: () => void,
): void {
  useEffect(() => {
    const used = ({ target }: Event) => {
      const stays = target instanceof Node && (callout.current?.contains(target) || leadsOn(target));
      if (!stays) end();
    };
    const pressed = (event: KeyboardEvent) => {
      // Not every control of Flex makes a click of these.
      if (event.key === 'Enter' || event.key === ' ') used(event);
      if (event.key !== 'Escape') return;
      // Our own panel closes by Escape too.
      event.stopPropagation();
      end();
    };
    return watchInput({ clicked: used, pressed });
  }, [callout, leadsOn, end]);
}
