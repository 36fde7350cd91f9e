import { Box, Paper, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { planProgress, planSeries } from '../../plan/queries.ts';
import { measuresIn, rolloutSpan } from '../../plan/timeline.ts';
import { useRight } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { later } from '../../shared/ui/later.tsx';
import { Nothing, Sights, Waiting } from '../../shared/ui/sights.tsx';
import { CurveChart } from '../charts/CurveChart.tsx';
import { dated } from '../charts/curve.ts';
import { useOpenPoint } from '../charts/useOpenPoint.ts';
import { useLineForecast } from '../forecast/useLineForecast.ts';
import { everyMeasure } from '../rollout/everyMeasure.ts';
import { useNames } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';
import { measureBy, type Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { ForecastPanel } from './ForecastPanel.tsx';
import { Headline } from './Headline.tsx';
import { LateMeasuresPanel, LateMunicipalitiesPanel } from './LatePanel.tsx';
import { NextPanel } from './NextPanel.tsx';
import { nextDeadlines } from './nextDeadlines.ts';
import { SmallMap } from './SmallMap.tsx';
import { lateMeasures, lateMunicipalities, standingOf } from './standing.ts';
import { WeekPanel } from './WeekPanel.tsx';
import { weekChanges, weekTotals } from './weekChanges.ts';

const MeasureSelect = later(
  async () => (await import('../rollout/MeasureSelect.tsx')).MeasureSelect,
  <Skeleton variant="rounded" sx={{ width: { xs: '100%', sm: 300 } }} height={40} />,
);
const ControlPanel = later(
  async () => (await import('./ControlPanel.tsx')).ControlPanel,
  <Paper variant="outlined" sx={{ p: 1.5 }}>
    <Waiting rows={4} />
  </Paper>,
);

const daysInWeek = 7;
/** Rows of a panel on one screen. */
const mostRows = 5;
const nextWithinDays = 21;
const widePanels = 'minmax(0, 9fr) minmax(0, 10fr) minmax(0, 8fr)';
/** A sheet holds the same three side by side; there the map takes more, or its tiles have no room for names. */
const paperPanels = 'minmax(0, 9fr) minmax(0, 12fr) minmax(0, 10fr)';
const evenPanels = 'repeat(4, minmax(0, 1fr))';
/** Three panels in a row and two in the next, so that neither row has a hole. */
const fivePanels = {
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    sm: 'repeat(2, minmax(0, 1fr))',
    lg: 'repeat(6, minmax(0, 1fr))',
  },
  '& > *': { gridColumn: { lg: 'span 2' } },
  '& > :nth-last-of-type(-n + 2)': { gridColumn: { lg: 'span 3' } },
  '& > :last-of-type': { gridColumn: { sm: 'span 2', lg: 'span 3' } },
  '@media print': { gridTemplateColumns: evenPanels, breakInside: 'avoid', '& > *': { gridColumn: 'auto' } },
};
const fourPanels = {
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    sm: 'repeat(2, minmax(0, 1fr))',
    lg: evenPanels,
  },
  '@media print': { gridTemplateColumns: evenPanels, breakInside: 'avoid' },
};

/** Everything a leader needs in five minutes, from figures that have come already. */
export function Overview({ rollout }: { rollout: Rollout }) {
  const { asOf } = useAsOf();
  const { plan, progress, municipalities } = rollout;
  const seesControl = useRight('control.digest') !== undefined;
  const measures = measuresIn(rollout.measures);
  const names = useNames(municipalities);
  const [chosen, choose] = useParam<string>('measure', everyMeasure);
  const measure = measureBy(rollout.measures, chosen);
  const weekAgo = addDays(asOf, -daysInWeek);
  const before = useQuery({ ...planProgress(plan.id, weekAgo), enabled: weekAgo >= plan.startsOn });
  const changes =
    before.data && weekAgo >= plan.startsOn
      ? weekChanges(measures, progress.region, before.data.region)
      : undefined;
  return (
    <>
      <Headline standing={standingOf(measures, progress, asOf)} week={changes && weekTotals(changes)} />
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          mb: 1.5,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'repeat(2, minmax(0, 1fr))',
            lg: widePanels,
          },
          '@media print': { gridTemplateColumns: paperPanels, breakInside: 'avoid' },
        }}
      >
        <CurvePanel
          rollout={rollout}
          chosen={measure ? chosen : everyMeasure}
          onChoose={choose}
          asOf={asOf}
        />
        <SmallMap rollout={rollout} measures={measures} number={measure?.number} asOf={asOf} names={names} />
        <LateMeasuresPanel late={lateMeasures(measures, progress.region)} most={mostRows} />
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, ...(seesControl ? fivePanels : fourPanels) }}>
        <ForecastPanel rollout={rollout} measures={measures} asOf={asOf} most={mostRows} />
        <LateMunicipalitiesPanel
          late={lateMunicipalities(progress.municipalities)}
          most={mostRows}
          names={names}
        />
        <WeekPanel changes={changes} most={mostRows} />
        {seesControl && <ControlPanel most={mostRows} names={names} />}
        <NextPanel next={nextDeadlines(measures, asOf, nextWithinDays)} region={progress.region} />
      </Box>
    </>
  );
}

interface CurvePanelProps {
  rollout: Rollout;
  chosen: string;
  onChoose: (number: string) => void;
  asOf: Day;
}

function CurvePanel({ rollout, chosen, onChoose, asOf }: CurvePanelProps) {
  const { t } = useTranslation(['app', 'charts', 'overview']);
  const language = useLanguage();
  const { regionId } = useRegion();
  const open = useOpenPoint();
  const measures = measuresIn(rollout.measures);
  const measure = measureBy(rollout.measures, chosen);
  const { line } = useLineForecast(rollout.plan.id, asOf, measure?.number, regionId);
  const series = useQuery(planSeries(rollout.plan.id, regionId, rollout.plan.startsOn, asOf));
  return (
    <Panel
      title={t('overview.curve')}
      action={
        <MeasureSelect
          label={t('rollout.measure')}
          measures={measures}
          value={chosen}
          onChange={onChoose}
          allLabel={t('overview.allDated')}
        />
      }
    >
      <Sights query={series}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('charts.noDays')} />
          ) : (
            <CurveChart
              days={items}
              measures={measure ? [measure] : dated(measures)}
              name={measure ? inLanguage(measure.title, language) : t('overview.allDated')}
              span={rolloutSpan(rollout.measures)}
              asOf={asOf}
              height={320}
              forecast={line}
              onOpen={(step) => open(measure?.number, step)}
            />
          )
        }
      </Sights>
    </Panel>
  );
}
