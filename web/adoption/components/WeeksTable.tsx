import {
  Button,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { WeekTotals, WeekView } from '../../../functions/adoption/contract/activity.ts';
import type { Week } from '../../../functions/adoption/contract/words.ts';
import type { EvidenceStatus } from '../../../functions/shared/evidence.ts';
import { paths } from '../../app/paths.ts';
import { StatusChip } from '../../shared/evidence/StatusChip.tsx';
import { useBecauseWords, usePeriodWords } from '../../shared/evidence/words.ts';
import { formatNumber, formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';

const shownAtFirst = 6;

interface WeeksTableProps {
  /** The latest first. */
  weeks: readonly WeekView[];
  /** Statuses against the plan’s deadlines; that of the facts where there is none. */
  judged?: Readonly<Record<Week, EvidenceStatus>> | undefined;
  onChoose?: ((week: Week) => void) | undefined;
}

/** Weeks of the gradebooks: the weekly duty and the daily target beside each other. */
export function WeeksTable({ weeks, judged, onChoose }: WeeksTableProps) {
  const { t } = useTranslation('adoption');
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? weeks : weeks.slice(0, shownAtFirst);
  const columns = ['weekColumn', 'status', 'weeklyDuty', 'dailyTarget', 'parts', 'lag'] as const;
  return (
    <>
      <TableContainer tabIndex={0} role="region" aria-label={t('gradebook.chart')} sx={{ mt: 1 }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column}>{t(`gradebook.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((week) => (
              <WeekRow
                key={week.week}
                week={week}
                status={judged?.[week.week] ?? week.status}
                onChoose={onChoose}
              />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {shown.length < weeks.length && (
        <Button size="small" className="no-print" onClick={() => setShowsAll(true)}>
          {t('gradebook.showAll', { count: weeks.length })}
        </Button>
      )}
    </>
  );
}

interface WeekRowProps extends Pick<WeeksTableProps, 'onChoose'> {
  week: WeekView;
  status: EvidenceStatus;
}

function WeekRow({ week, status, onChoose }: WeekRowProps) {
  const { t } = useTranslation('adoption');
  const periodWords = usePeriodWords();
  const becauseWords = useBecauseWords();
  const figures = useTotalsWords();
  const { totals } = week;
  const name = periodWords(week.week);
  return (
    <TableRow hover sx={{ '& > *': { whiteSpace: 'nowrap' } }}>
      <TableCell component="th" scope="row">
        {onChoose && week.classes ? (
          <MuiLink component="button" type="button" onClick={() => onChoose(week.week)}>
            {name}
          </MuiLink>
        ) : (
          name
        )}
      </TableCell>
      <TableCell title={becauseWords(week.because)}>
        <StatusChip status={status} />
        {week.out && <IncidentsOut out={week.out} />}
      </TableCell>
      <TableCell>
        {t('gradebook.weeklyDutyOf', { recorded: totals.recordedClasses, all: totals.classes })}
      </TableCell>
      <TableCell>
        {figures.share(totals.dailyShare)}
        {' · '}
        {t('gradebook.dailyTargetOf', { recorded: totals.lessonsRecorded, all: totals.lessonsExpected })}
      </TableCell>
      <TableCell>{figures.parts(totals)}</TableCell>
      <TableCell>{figures.lag(totals)}</TableCell>
    </TableRow>
  );
}

/** What took days out of a week, each leading to its page, or to the documents further down. */
function IncidentsOut({ out: { days, of, incidents } }: { out: NonNullable<WeekView['out']> }) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  return (
    <Typography variant="caption" component="div" color="text.secondary" sx={{ whiteSpace: 'normal' }}>
      {t('gradebook.daysOut', { days, of })}{' '}
      {incidents.map(({ incidentId, number, title, document }) =>
        document ? (
          <MuiLink key={incidentId} href="#excuses" title={inLanguage(title, language)} sx={{ mr: 0.75 }}>
            {t('gradebook.granted', { document })}
          </MuiLink>
        ) : (
          <MuiLink
            key={incidentId}
            component={Link}
            to={paths.incident(incidentId)}
            title={inLanguage(title, language)}
            sx={{ mr: 0.75 }}
          >
            {t('gradebook.incident', { number })}
          </MuiLink>
        ),
      )}
    </Typography>
  );
}

function useTotalsWords() {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const share = (value: number | undefined) => (value === undefined ? '—' : formatShare(value, language));
  return {
    share,
    parts: ({ marksShare, topicsShare, homeworkShare }: WeekTotals) =>
      [marksShare, topicsShare, homeworkShare].map(share).join(' · '),
    lag: ({ lagMedianDays, lag90Days }: WeekTotals) =>
      lagMedianDays === undefined || lag90Days === undefined
        ? '—'
        : t('gradebook.lagOf', {
            median: formatNumber(lagMedianDays, language),
            ninety: formatNumber(lag90Days, language),
          }),
  };
}
