import { createContext, useContext } from 'react';
import type { Day } from '../../../functions/shared/words.ts';
import { useSearch } from '../ui/useSearch.ts';

/** Today by the product's clock, not the browser's. */
export const TodayContext = createContext<Day>('1970-01-01');

export function useToday(): Day {
  return useContext(TodayContext);
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** The day that an address asks about, today where it names none. */
export function asOfIn(search: URLSearchParams, today: Day): Day {
  const asked = search.get('asOf');
  return asked && dayPattern.test(asked) ? asked : today;
}

/** The day a page is asked about; it stands in the address, so that a link shows the same figures. */
export function useAsOf(): { asOf: Day; isToday: boolean; setAsOf: (day: Day) => void } {
  const today = useToday();
  const [params, setParams] = useSearch();
  const asOf = asOfIn(params, today);
  const setAsOf = (day: Day) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (day === today) next.delete('asOf');
        else next.set('asOf', day);
        return next;
      },
      { replace: true },
    );
  return { asOf, isToday: asOf === today, setAsOf };
}
