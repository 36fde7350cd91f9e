import { useSearch } from '../shared/ui/useSearch.ts';

export const deskTabs = ['questions', 'measures', 'order', 'bodies', 'findings'] as const;
export type DeskTab = (typeof deskTabs)[number];

/** What of a draft is looked at; all of it stands in the address. */
export interface DeskView {
  tab: DeskTab | undefined;
  /** Key of the open measure’s place. */
  at: string | undefined;
  /** The question whose place in the source is shown. */
  question: string | undefined;
  /** On a narrow screen the source and the form take turns. */
  side: 'source' | 'form';
}

export function useDeskView(): DeskView & { change: (change: Partial<DeskView>) => void } {
  const [params, setParams] = useSearch();
  const change = (wanted: Partial<DeskView>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(wanted))
          if (value === undefined || value === 'form') next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    tab: deskTabs.find((tab) => tab === params.get('tab')),
    at: params.get('at') ?? undefined,
    question: params.get('question') ?? undefined,
    side: params.get('side') === 'source' ? 'source' : 'form',
    change,
  };
}
