import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ExcuseView } from '../../../functions/adoption/contract/excuses.ts';
import type { Week } from '../../../functions/adoption/contract/words.ts';
import { periodBounds, periodsBetween } from '../../../functions/shared/calendar/period.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { AdoptionLineChart } from '../../shared/charts/AdoptionLineChart.tsx';
import { ChartFrame } from '../../shared/charts/ChartFrame.tsx';
import type { ChartTable, LineSeries } from '../../shared/charts/types.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatDay, formatShare, formatShortDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { usePlainFrame } from './usePlainFrame.ts';

/** A week's figures; shares are absent where nothing was expected or nothing is known. */
export interface DutyWeek {
  week: Week;
  classes: number;
  recordedClasses: number;
  lessonsExpected: number;
  lessonsRecorded: number;
  weeklyShare?: number | undefined;
  dailyShare?: number | undefined;
  marksShare?: number | undefined;
  topicsShare?: number | undefined;
  homeworkShare?: number | undefined;
}

/** An incident that excused somebody, as a band over its days. */
export type DutyIncident = Pick<
  ExcuseView,
  'incidentId' | 'number' | 'title' | 'document' | 'fromDay' | 'toDay'
>;

interface DutyChartProps {
  /** In the order of time. */
  weeks: readonly DutyWeek[];
  asOf: Day;
  fileName: string;
  /** Whether what was entered after a week was over is in its figures. */
  note: string;
  onOpen: ((week: Week) => void) | undefined;
  incidents?: readonly DutyIncident[] | undefined;
}

/** The weekly duty and the daily target beside each other: the one may be met while the other is far. */
export function DutyChart({ weeks, asOf, fileName, note, onOpen, incidents = [] }: DutyChartProps) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const frame = usePlainFrame();
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return <Nothing title={t('duty.none')} />;
  const endOf = (week: Week) => periodBounds(week).to;
  const byWeek = new Map(weeks.map((one) => [one.week, one]));
  // A week without figures is a gap in the line, and so has a point of its own.
  const drawn = periodsBetween('week', periodBounds(first.week).from, endOf(last.week));
  const line = (id: 'weekly' | 'daily'): LineSeries => ({
    id,
    name: t(`duty.${id}`),
    points: drawn.map((week) => ({ day: endOf(week), value: byWeek.get(week)?.[`${id}Share`] })),
  });
  const [begins, ends] = [periodBounds(first.week).from, endOf(last.week)];
  const drawnIncidents = incidents.filter(({ fromDay, toDay }) => fromDay <= ends && toDay >= begins);
  const nameOf = ({ number, title, document }: DutyIncident) =>
    document
      ? t('duty.granted', { document, title: inLanguage(title, language) })
      : t('duty.incident', { number, title: inLanguage(title, language) });
  const incidentsIn = (week: Week) =>
    drawnIncidents
      .filter(({ fromDay, toDay }) => fromDay <= endOf(week) && toDay >= periodBounds(week).from)
      .map(nameOf)
      .join('; ');
  const share = (value: number | undefined) =>
    value === undefined ? { text: '—', raw: '' } : { text: formatShare(value, language), raw: value };
  const table: ChartTable = {
    columns: [
      t('duty.week'),
      t('duty.weekly'),
      t('duty.classes'),
      t('duty.daily'),
      t('duty.lessons'),
      t('duty.marks'),
      t('duty.topics'),
      t('duty.homework'),
      ...(drawnIncidents.length > 0 ? [t('duty.incidents')] : []),
    ],
    rows: [...weeks].reverse().map((one) => ({
      key: one.week,
      cells: [
        { text: periodWords(one.week), raw: one.week, onOpen: onOpen && (() => onOpen(one.week)) },
        share(one.weeklyShare),
        { text: t('duty.of', { recorded: one.recordedClasses, all: one.classes }) },
        share(one.dailyShare),
        { text: t('duty.of', { recorded: one.lessonsRecorded, all: one.lessonsExpected }) },
        share(one.marksShare),
        share(one.topicsShare),
        share(one.homeworkShare),
        ...(drawnIncidents.length > 0 ? [{ text: incidentsIn(one.week) }] : []),
      ],
    })),
  };
  const period = t('duty.period', {
    from: formatDay(periodBounds(first.week).from, language),
    to: formatDay(endOf(last.week), language),
  });
  return (
    <>
      <ChartFrame
        {...frame}
        headingLevel={3}
        title={t('duty.title')}
        period={period}
        table={table}
        fileName={fileName}
      >
        <AdoptionLineChart
          series={[line('weekly'), line('daily')]}
          incidents={drawnIncidents.map((incident) => ({
            from: incident.fromDay < begins ? begins : incident.fromDay,
            to: incident.toDay > ends ? ends : incident.toDay,
            name: nameOf(incident),
          }))}
          asOf={{ day: asOf, label: formatShortDay(asOf, language) }}
          palette={frame.palette}
          ariaLabel={t('duty.title')}
          height={260}
          formatValue={(value) => formatShare(value, language)}
          formatDay={(day) => formatDay(day, language)}
          formatTick={(day) => formatShortDay(day, language)}
          pointLabel={({ name }, day, value) =>
            t('duty.point', { name, day: formatDay(day, language), share: formatShare(value, language) })
          }
          onOpen={
            onOpen &&
            (({ day }) => {
              const opened = weeks.find(({ week }) => endOf(week) === day);
              if (opened) onOpen(opened.week);
            })
          }
        />
      </ChartFrame>
      <Typography variant="body2" color="text.secondary">
        {note}
      </Typography>
    </>
  );
}
