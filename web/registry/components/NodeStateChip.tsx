import { Chip } from '@mui/material';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { stateOf } from '../nodeRows.ts';

/** How a node stands today, in words. */
export function useStateWords(): (node: NodeView) => string {
  const { t } = useTranslation('registry');
  const [language, today] = [useLanguage(), useToday()];
  return useCallback(
    (node) => {
      const { state, on } = stateOf(node, today);
      return t(`nodes.status.${state}`, { day: on && formatDay(on, language) });
    },
    [t, language, today],
  );
}

/** Whether a node is open, and whether anybody answers for it: in words, not by colour alone. */
export function NodeStateChip({ node }: { node: NodeView }) {
  const { state } = stateOf(node, useToday());
  const words = useStateWords();
  return (
    <Chip
      size="small"
      variant={state === 'confirmed' ? 'filled' : 'outlined'}
      color={state === 'confirmed' ? 'success' : 'default'}
      label={words(node)}
    />
  );
}
