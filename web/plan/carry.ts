import { useSearchParams } from 'react-router-dom';

const carried = ['asOf', 'plan'] as const;

/** Addresses of other pages about the same plan on the same day. */
export function useCarry(): (path: string, more?: Record<string, string | undefined>) => string {
  const [params] = useSearchParams();
  return (path, more = {}) => {
    const kept = Object.fromEntries(carried.map((name) => [name, params.get(name) ?? undefined]));
    const given = Object.entries({ ...kept, ...more }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    );
    return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
  };
}
