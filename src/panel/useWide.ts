import { useEffect, useState } from 'react';

/** Below this width, in pixels, Flex's views need all the room there is. */
const enough = window.matchMedia?.('(min-width: 1200px)');

/** Whether the window is wide enough for a view and the panel side by side. */
export function useWide(): boolean {
  const [wide, setWide] = useState(enough?.matches ?? true);
  useEffect(() => {
    const changed = () => setWide(enough?.matches ?? true);
    enough?.addEventListener('change', changed);
    return () => enough?.removeEventListener('change', changed);
  }, []);
  return wide;
}
