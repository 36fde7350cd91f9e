import { useTranslation } from 'react-i18next';
import type { Worth } from '../../functions/guidance/contract/worth.ts';

/** What an article has been good for, as a sentence; empty for one that nobody has used or rated. */
export function useWorthWords(): (worth: Worth) => string {
  const { t } = useTranslation('guidanceDesk');
  return ({ used, known, cameBack, useful, useless }) => {
    const parts = [
      ...(used > 0 ? [t('used', { count: used })] : []),
      ...(known > 0 ? [t('cameBack', { count: cameBack, known })] : []),
      ...(used > known ? [t('notKnown')] : []),
      ...(useful + useless > 0 ? [t('votes', { yes: useful, no: useless })] : []),
    ];
    const sentence = parts.join('; ');
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
}
