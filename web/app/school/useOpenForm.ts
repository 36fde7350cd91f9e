import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { useSearch } from '../../shared/ui/useSearch.ts';
import { type TaskAction, taskActions } from './nextTasks.ts';

/** Which form of the page is open: `?do=step`. Links and the back button open and close it. */
export function useOpenForm() {
  const [params, setParams] = useSearch();
  const asked = params.get('do');
  const open = taskActions.find((action) => action === asked);
  const setOpen = (action: TaskAction | undefined) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (action) after.set('do', action);
        else after.delete('do');
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return { open, setOpen };
}

/** Brings the part that the address names into sight, once it is there. */
export function useScrollToPart(isReady: boolean): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link followed again scrolls again
  useEffect(() => {
    const part = isReady && hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    part?.scrollIntoView({ block: 'start' });
  }, [isReady, hash, key]);
}
