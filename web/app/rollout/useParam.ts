import { useSearch } from '../../shared/ui/useSearch.ts';

/** One choice of a page that stands in its address: absent while it is the usual one. */
export function useParam<Value extends string>(name: string, usual: Value, allowed?: readonly Value[]) {
  const [params, setParams] = useSearch();
  const asked = params.get(name) as Value | null;
  const value = asked !== null && (allowed?.includes(asked) ?? true) ? asked : usual;
  const set = (next: Value) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === usual) after.delete(name);
        else after.set(name, next);
        return after;
      },
      { replace: true },
    );
  return [value, set] as const;
}
