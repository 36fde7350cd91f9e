import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useCarry } from '../../plan/carry.ts';
import { formatNumber, formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { signed } from '../overview/signed.ts';
import { paths } from '../paths.ts';
import { shareOf } from '../rollout/figures.ts';
import { NumberLink } from '../rollout/NumberLink.tsx';
import type { MunicipalStanding } from './municipalStanding.ts';

interface HeadlineProps {
  nodeId: NodeId;
  standing: MunicipalStanding;
  /** Undefined in the first week, when there is nothing to compare with. */
  before: MunicipalStanding | undefined;
  /** Whether the list of schools is on the page for this reader. */
  hasSchools: boolean;
}

/** The municipality in four figures. */
export function Headline({ nodeId, standing, before, hasSchools }: HeadlineProps) {
  const { t } = useTranslation('municipality');
  const language = useLanguage();
  const carry = useCarry();
  const share = shareOf(standing.duties);
  const ownPage = paths.municipality(nodeId);
  const toOverdue = hasSchools ? `${carry(ownPage, { status: 'overdue' })}#schools` : undefined;
  return (
    <Box
      component="ul"
      aria-label={t('municipality.headline')}
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr 1fr', lg: 'repeat(4, 1fr)' },
        p: 0,
        m: 0,
        listStyle: 'none',
      }}
    >
      <Figure label={t('municipality.done')} note={t('municipality.doneNote')}>
        <NumberLink to={`${carry(ownPage)}#measures`}>
          {share === undefined ? '—' : formatShare(share, language)}
        </NumberLink>
      </Figure>
      <Figure
        label={t('municipality.overdue')}
        note={t('municipality.overdueNote')}
        isAlarming={standing.overdue > 0}
      >
        <NumberLink to={toOverdue}>{formatNumber(standing.overdue, language)}</NumberLink>
      </Figure>
      <Figure label={t('municipality.rank')} note={t('municipality.rankNote')}>
        <NumberLink to={carry(paths.map)}>
          {standing.rank === undefined
            ? '—'
            : t('municipality.rankOf', { rank: standing.rank, all: standing.ranked })}
        </NumberLink>
      </Figure>
      <Figure
        label={t('municipality.week')}
        note={
          before
            ? t('municipality.weekNote', { overdue: signed(standing.overdue - before.overdue, language) })
            : t('municipality.firstWeek')
        }
      >
        {before ? signed(standing.satisfied - before.satisfied, language) : '—'}
      </Figure>
    </Box>
  );
}

interface FigureProps {
  label: string;
  note: string;
  isAlarming?: boolean;
  children: ReactNode;
}

function Figure({ label, note, isAlarming = false, children }: FigureProps) {
  return (
    <Paper component="li" variant="outlined" sx={{ px: 2, py: 1.25, minWidth: 0 }}>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Typography
        component="p"
        sx={{
          fontSize: { xs: '1.4rem', sm: '1.8rem' },
          fontWeight: 700,
          lineHeight: 1.2,
          fontVariantNumeric: 'tabular-nums',
          ...(isAlarming && { color: 'error.main' }),
        }}
      >
        {children}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {note}
      </Typography>
    </Paper>
  );
}
