import { useSay } from './words.ts';

/** What is wrong with a field, by the code of the check that found it. */
export function useIssueWords(): (code: string | undefined) => string | undefined {
  const { say, exists } = useSay();
  return (code) => {
    if (code === undefined) return undefined;
    const key = `draft.invalidField.${code}`;
    return say(exists(key) ? key : 'draft.invalidField.other');
  };
}
