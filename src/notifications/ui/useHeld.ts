import { useEffect, useState } from 'react';
import { after } from '../../browser/clock';

/** Whether something has been so without a break for a while; at once not when it stops. @param milliseconds how long */
export function useHeld(value: boolean, milliseconds: number): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!value) return setHeld(false);
    return after(milliseconds, () => setHeld(true));
  }, [value, milliseconds]);
  return value && held;
}
