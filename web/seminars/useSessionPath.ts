import { useCallback } from 'react';
import { paths } from '../app/paths.ts';
import { useAddress } from '../shared/ui/useAddress.ts';

/** Whoever came to sign an organisation up finds it chosen on the session's page. */
export function useSessionPath(): (id: string) => string {
  const [{ node }] = useAddress('node');
  return useCallback((id) => `${paths.seminar(id)}${node && `?node=${node}`}`, [node]);
}
