import { useSearch } from './useSearch.ts';

/** The choices of a page that stand in its address; an empty one leaves it. */
export function useAddress<Name extends string>(...names: readonly Name[]) {
  const [params, setParams] = useSearch();
  const chosen = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<
    Name,
    string
  >;
  const choose = (changes: Partial<Record<Name, string>>) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries<string | undefined>(changes)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      },
      { replace: true },
    );
  return [chosen, choose] as const;
}
