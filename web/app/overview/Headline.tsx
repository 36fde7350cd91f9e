import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCarry } from '../../plan/carry.ts';
import { formatNumber, formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { paths } from '../paths.ts';
import { shareOf } from '../rollout/figures.ts';
import { NumberLink } from '../rollout/NumberLink.tsx';
import { signed } from './signed.ts';
import type { Standing } from './standing.ts';

interface HeadlineProps {
  standing: Standing;
  /** Undefined in the first week, when there is nothing to compare with. */
  week: { satisfied: number; overdue: number } | undefined;
}

/** The rollout in four figures. Each opens the cells of the heat grid it is the sum of. */
export function Headline({ standing, week }: HeadlineProps) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const carry = useCarry();
  const share = shareOf(standing.duties);
  return (
    <Box
      component="ul"
      aria-label={t('overview.headline')}
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr 1fr', lg: 'repeat(4, 1fr)' },
        '@media print': { gridTemplateColumns: 'repeat(4, 1fr)' },
        p: 0,
        m: 0,
        mb: 1.5,
        listStyle: 'none',
      }}
    >
      <Figure
        label={t('overview.done')}
        value={
          <NumberLink to={carry(paths.grid, { show: 'satisfied' })}>
            {share === undefined ? '—' : formatShare(share, language)}
          </NumberLink>
        }
        note={t('overview.doneNote', { done: standing.doneMeasures, due: standing.dueMeasures })}
      />
      <Figure
        label={t('overview.overdue')}
        value={
          <NumberLink to={carry(paths.grid, { show: 'overdue', sort: 'lag' })}>
            {formatNumber(standing.overdue, language)}
          </NumberLink>
        }
        note={t('overview.overdueNote', { count: standing.lateMunicipalities })}
        isAlarming={standing.overdue > 0}
      />
      <Figure
        label={t('overview.week')}
        value={
          week ? <NumberLink to={carry(paths.changes)}>{signed(week.satisfied, language)}</NumberLink> : '—'
        }
        note={
          week ? t('overview.weekNote', { overdue: signed(week.overdue, language) }) : t('overview.firstWeek')
        }
      />
      <Figure
        label={t('overview.unknown')}
        value={
          <NumberLink to={carry(paths.grid, { show: 'noData' })}>
            {formatNumber(standing.noData, language)}
          </NumberLink>
        }
        note={
          <NumberLink to={carry(paths.grid, { show: 'notAccepted' })}>
            {t('overview.unknownNote', { count: standing.notAccepted })}
          </NumberLink>
        }
      />
    </Box>
  );
}

interface FigureProps {
  label: string;
  value: ReactNode;
  note: ReactNode;
  isAlarming?: boolean;
}

function Figure({ label, value, note, isAlarming = false }: FigureProps) {
  return (
    <Paper component="li" variant="outlined" sx={{ px: 2, py: 1.25, minWidth: 0 }}>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Typography
        component="p"
        sx={{
          fontSize: { xs: '1.5rem', sm: '1.9rem' },
          fontWeight: 700,
          lineHeight: 1.15,
          fontVariantNumeric: 'tabular-nums',
          ...(isAlarming && { color: 'error.main' }),
        }}
      >
        {value}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {note}
      </Typography>
    </Paper>
  );
}
