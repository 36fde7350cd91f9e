import { useSearch } from './useSearch.ts';

type Changes<Name extends string> = Partial<Record<Name, string>>;

/** The choices of a page that stand in its address; an empty one leaves it. */
export function useAddress<Name extends string>(...names: readonly Name[]) {
  const [params, setParams] = useSearch();
  const chosenIn = (address: URLSearchParams) =>
    Object.fromEntries(names.map((name) => [name, address.get(name) ?? ''])) as Record<Name, string>;
  const chosen = chosenIn(params);
  /** Changes, or what makes them of the address as it stands, which may be ahead of what the page has drawn. */
  const choose = (changes: Changes<Name> | ((standing: Record<Name, string>) => Changes<Name>)) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        const made = typeof changes === 'function' ? changes(chosenIn(before)) : changes;
        for (const [name, value] of Object.entries<string | undefined>(made)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      },
      { replace: true },
    );
  return [chosen, choose] as const;
}
