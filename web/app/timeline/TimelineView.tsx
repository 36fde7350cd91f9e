import {
  Box,
  Link as MuiLink,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { hotlineReport } from '../../hotline/reportQueries.ts';
import { planSeries } from '../../plan/queries.ts';
import { measuresIn } from '../../plan/timeline.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { formatDay, formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { actualCurve } from '../charts/curve.ts';
import { paths } from '../paths.ts';
import { MeasureSelect } from '../rollout/MeasureSelect.tsx';
import { isOfMunicipalities, measureBy, type Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { LoadChart } from './LoadChart.tsx';
import { type LoadWeek, weeksOfLoad } from './weeksOfLoad.ts';

/** A measure's adoption and the hotline's load, week by week; each count opens its week in the hotline's report. */
export function TimelineView({ rollout }: { rollout: Rollout }) {
  const { t } = useTranslation('timeline');
  const language = useLanguage();
  const measures = measuresIn(rollout.measures);
  const usual = measures.find(isOfMunicipalities) ?? measures[0];
  const [number, setNumber] = useParam<string>('measure', usual?.number ?? '');
  const measure = measureBy(rollout.measures, number) ?? usual;
  if (!measure) return null;
  return (
    <Stack sx={{ gap: 2 }}>
      <MeasureSelect
        label={t('timeline.measure')}
        measures={measures}
        value={measure.number}
        onChange={setNumber}
      />
      <Weeks rollout={rollout} measure={measure} title={inLanguage(measure.title, language)} />
    </Stack>
  );
}

function Weeks({ rollout, measure, title }: { rollout: Rollout; measure: MeasureView; title: string }) {
  const { t } = useTranslation('timeline');
  const { asOf } = useAsOf();
  const { regionId } = useRegion();
  const from = rollout.plan.startsOn;
  const none = { queue: '', topic: '', askerKind: '', operator: '', municipality: '', hour: '' };
  const report = useQuery(hotlineReport({ from, to: asOf, ...none }));
  const series = useQuery(planSeries(rollout.plan.id, regionId, from, asOf));
  const error = report.error ?? series.error;
  if (error)
    return (
      <LoadFailed
        error={error}
        onRetry={() => {
          void report.refetch();
          void series.refetch();
        }}
      />
    );
  if (!report.data || !series.data) return <Waiting rows={8} />;
  const weeks = weeksOfLoad(report.data.byDay, actualCurve(series.data.items, [measure.number]), asOf);
  if (weeks.length === 0) return <Nothing title={t('timeline.none')} />;
  return (
    <>
      <LoadChart
        weeks={weeks}
        label={t('timeline.chart', { measure: title })}
        shareTitle={`${measure.number}. ${title}`}
        askedTitle={t('timeline.askedInWeek')}
        missedTitle={t('timeline.missed')}
      />
      <WeeksTable weeks={weeks} />
    </>
  );
}

function WeeksTable({ weeks }: { weeks: readonly LoadWeek[] }) {
  const { t } = useTranslation('timeline');
  const language = useLanguage();
  const opens = ({ from, to }: LoadWeek, mark: string, count: number) =>
    count === 0 ? (
      count
    ) : (
      <MuiLink
        component={Link}
        to={`${paths.hotlineReports}?from=${from}&to=${to}&mark=${mark}`}
        aria-label={t('timeline.opens', { count, to: formatDay(to, language) })}
      >
        {count}
      </MuiLink>
    );
  return (
    <Box component="section" sx={{ overflowX: 'auto' }}>
      <Typography component="h2" variant="subtitle1">
        {t('timeline.table')}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('timeline.week')}</TableCell>
            <TableCell>{t('timeline.share')}</TableCell>
            <TableCell>{t('timeline.asked')}</TableCell>
            <TableCell>{t('timeline.missed')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {[...weeks].reverse().map((week) => (
            <TableRow key={week.to}>
              <TableCell component="th" scope="row">
                <Box component="span" sx={{ display: 'inline-block', whiteSpace: 'nowrap' }}>
                  {formatDay(week.from, language)} –
                </Box>{' '}
                {formatDay(week.to, language)}
              </TableCell>
              <TableCell>
                {week.share === undefined ? t('timeline.noShare') : formatShare(week.share, language)}
              </TableCell>
              <TableCell>{opens(week, 'asked', week.asked)}</TableCell>
              <TableCell>{opens(week, 'firstMissed', week.missed)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
