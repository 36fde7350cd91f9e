import { Chip } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { RunStage } from '../../../functions/exchange/contract/run.ts';

const colors: Partial<Record<RunStage, 'success' | 'error' | 'warning'>> = {
  committed: 'success',
  hasErrors: 'error',
  incomplete: 'error',
  stopped: 'error',
  awaitingSecond: 'warning',
};

/** Where a run stands; the word says it, the colour only helps. */
export function StageChip({ stage }: { stage: RunStage }) {
  const { t } = useTranslation('exchange');
  return (
    <Chip
      size="small"
      variant="outlined"
      color={colors[stage] ?? 'default'}
      label={t(`runs.stage.${stage}`)}
    />
  );
}
