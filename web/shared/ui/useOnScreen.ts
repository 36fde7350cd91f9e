import { useMediaQuery } from '@mui/material';
import { useState } from 'react';

/** Whether a query of the screen's size is met; while the page is printed, whether it was before: paper is no small screen. */
export function useOnScreen(query: string): boolean {
  const isMet = useMediaQuery(query, { noSsr: true });
  const isPrinted = useMediaQuery('not screen', { noSsr: true });
  const [kept, keep] = useState(isMet);
  if (!isPrinted && kept !== isMet) keep(isMet);
  return isPrinted ? kept : isMet;
}
