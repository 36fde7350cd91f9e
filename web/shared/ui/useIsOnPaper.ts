import { useSyncExternalStore } from 'react';

const query = 'print';
let isPrinted = false;

/**
 * Whether the page is laid out for paper. It is told before that happens, so that what is drawn in part can be drawn
 * whole: by an event, as a copy of the page is printed in some browsers, and by the medium, as it is in others.
 */
export function useIsOnPaper(): boolean {
  return useSyncExternalStore(subscribe, isOnPaper);
}

function isOnPaper(): boolean {
  return isPrinted || matchMedia(query).matches;
}

function subscribe(tell: () => void): () => void {
  const begin = () => {
    isPrinted = true;
    tell();
  };
  const end = () => {
    isPrinted = false;
    tell();
  };
  const medium = matchMedia(query);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  medium.addEventListener('change', tell);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    medium.removeEventListener('change', tell);
  };
}
