import { useState } from 'react';
import { newKey } from '../shared/drafts/newKey.ts';

/** The key of what is being sent: it stays while the same words are tried again, and is another for the next ones. */
export function useAttempt() {
  const [key, setKey] = useState(newKey);
  return { key, next: () => setKey(newKey()) };
}
