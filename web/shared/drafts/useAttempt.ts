import { useState } from 'react';
import { isRefusal } from '../api/problem.ts';
import { newKey } from './newKey.ts';

/**
 * The key of what is being sent. It stays while nobody knows whether the server took the words, so that sent again they are
 * taken once; it is another after the server has taken or refused them.
 */
export function useAttempt() {
  const [key, setKey] = useState(newKey);
  const next = () => setKey(newKey());
  const failed = (error: Error) => {
    if (isRefusal(error)) next();
  };
  return { key, next, failed };
}
