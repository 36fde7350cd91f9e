import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function at every drawing, which calls the newest one: what it is given to need not be drawn again for it. */
export function useSteady<Args extends readonly unknown[]>(newest: (...args: Args) => void) {
  const held = useRef(newest);
  useLayoutEffect(() => {
    held.current = newest;
  });
  return useCallback((...args: Args) => held.current(...args), []);
}
