import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Figures of a sentence. */
export type Params = Readonly<Record<string, string | number>>;
export type Say = (key: string, params?: Params) => string;

export interface SpokenWords {
  say: Say;
  exists: (key: string) => boolean;
}

/** `t` for keys that come from the data: the caller has asked `exists`, or has the key from a closed list. */
export function useWords(namespace: 'shared' | 'plan' | 'planWords'): SpokenWords {
  const { t, i18n } = useTranslation(namespace);
  return useMemo(
    () => ({ say: t as unknown as Say, exists: (key) => i18n.exists(`${namespace}:${key}`) }),
    [t, i18n, namespace],
  );
}
