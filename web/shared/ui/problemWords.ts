import { useTranslation } from 'react-i18next';
import { ApiProblem, codeOf } from '../api/problem.ts';

/** The reader's sentences for whatever went wrong: what it is, and what to do. */
export function useProblemWords(): (error: unknown) => { title: string; advice: string } {
  const { t, i18n } = useTranslation('problems');
  return (error) => {
    const code = codeOf(error);
    const params = error instanceof ApiProblem ? error.problem.params : undefined;
    const known = i18n.exists(`problems:${code}.title`) ? code : 'fault';
    const words = t as unknown as (key: string, params?: Record<string, unknown>) => string;
    return { title: words(`${known}.title`, params), advice: words(`${known}.advice`, params) };
  };
}
