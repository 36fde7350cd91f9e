import { useEffect, useState } from 'react';

/** A value once it has not changed for a moment: a call for each letter would only be thrown away. */
export function useRested(value: string, restMs = 250): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
