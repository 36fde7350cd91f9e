import { Box, Paper, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { chartPalette } from '../../shared/charts/palette.ts';
import { StatusSwatch } from '../../shared/charts/StatusLegend.tsx';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { useCountsWords } from '../rollout/countsWords.ts';
import type { GridCell } from './gridModel.ts';

interface GridTooltipProps {
  title: string;
  place: string;
  cell: GridCell | undefined;
}

/** Hidden from screen readers: the cell's own label says the same. */
export function GridTooltip({ title, place, cell }: GridTooltipProps) {
  const { t } = useTranslation('grid');
  const palette = chartPalette[useThemeMode()];
  const { lines, share } = useCountsWords();
  const counts = cell?.counts;
  return (
    <Paper elevation={6} aria-hidden="true" sx={{ p: 1.25, maxWidth: 320, fontSize: '0.8125rem' }}>
      <Typography variant="subtitle2">{place}</Typography>
      <Typography variant="caption" color="text.secondary" component="p">
        {title}
      </Typography>
      {!counts && t('grid.noFigures')}
      {counts?.obliged === 0 && t('grid.nobody')}
      {counts !== undefined && counts.obliged > 0 && (
        <>
          <strong>{share(counts)}</strong> · {t('grid.obliged', { count: counts.obliged })}
          {lines(counts).map(({ status, text }) => (
            <Box key={status} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
              <StatusSwatch status={status} palette={palette} />
              {text}
            </Box>
          ))}
        </>
      )}
    </Paper>
  );
}
