import { useEffect } from 'react';
import { codeOf } from '../api/problem.ts';

interface Sending {
  error: unknown;
  isPending: boolean;
}

/**
 * Sends again what did not arrive, as soon as the device says it is connected. Every form is sent over a version or
 * with a key, so that what did arrive after all is not written twice.
 */
export function useSendAgain({ error, isPending }: Sending, send: () => void): void {
  const isLost = !isPending && error !== null && codeOf(error) === 'unreachable';
  useEffect(() => {
    if (!isLost) return undefined;
    window.addEventListener('online', send);
    return () => window.removeEventListener('online', send);
  }, [isLost, send]);
}
