import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { EvidenceRow, MeasureNumber } from '../../../functions/plan/contract.ts';
import { chartPalette } from '../../shared/charts/palette.ts';
import { StatusSwatch } from '../../shared/charts/StatusLegend.tsx';
import { useBecauseWords } from '../../shared/evidence/words.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { statusKeyOf } from '../measure/evidenceFilter.ts';

interface StatusCellProps {
  number: MeasureNumber;
  cell: EvidenceRow | undefined;
}

/** A status small enough for a table of many: a sign of its own, its words on hover and for screen readers. */
export function StatusCell({ number, cell }: StatusCellProps) {
  const { t } = useTranslation('municipality');
  const { t: shared } = useTranslation('shared');
  const becauseWords = useBecauseWords();
  const palette = chartPalette[useThemeMode()];
  if (!cell) return <>—</>;
  const status = statusKeyOf(cell);
  const words = t('municipality.cell', { number, status: shared(`status.${status}`) });
  return (
    <Box
      component="span"
      role="img"
      aria-label={words}
      title={`${words}. ${becauseWords(cell.because)}`}
      sx={{ display: 'inline-flex', verticalAlign: 'middle' }}
    >
      <StatusSwatch status={status} palette={palette} />
    </Box>
  );
}
