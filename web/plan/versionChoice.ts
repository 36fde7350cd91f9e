import type { Plan } from '../../functions/plan/contract.ts';
import { useSearch } from '../shared/ui/useSearch.ts';

/** Two versions compared, and the one opened in full. */
export interface VersionChoice {
  pair: { from: number; to: number } | undefined;
  opened: number | undefined;
}

/** The choice in the address; two versions are compared at once when there are two. */
export function useVersionChoice(plan: Plan): {
  choice: VersionChoice;
  change: (change: Partial<Record<'from' | 'to' | 'opened', number | undefined>>) => void;
} {
  const [params, setParams] = useSearch();
  const numbers = plan.versions.map(({ number }) => number).sort((a, b) => a - b);
  const asked = (name: string) => numbers.find((number) => String(number) === params.get(name));
  const from = asked('from') ?? numbers.at(-2);
  const to = asked('to') ?? numbers.at(-1);
  const change = (wanted: Partial<Record<'from' | 'to' | 'opened', number | undefined>>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, number] of Object.entries(wanted))
          if (number === undefined) next.delete(name);
          else next.set(name, String(number));
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const pair = from !== undefined && to !== undefined ? { from, to } : undefined;
  return { choice: { pair, opened: asked('opened') }, change };
}
