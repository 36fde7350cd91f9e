import { Stack, Tab, Tabs } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { measuresIn } from '../../plan/measures.ts';
import { MeasureSelect } from '../rollout/MeasureSelect.tsx';
import { isOfMunicipalities, measureBy, type Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { BarsView } from './BarsView.tsx';
import { ChartSwitches } from './ChartSwitches.tsx';
import { MultiplesView } from './MultiplesView.tsx';
import { UsageView } from './UsageView.tsx';
import { useChartState } from './useChartState.ts';
import { compared, WeeksView } from './WeeksView.tsx';

const views = ['weeks', 'municipalities', 'multiples', 'usage'] as const;
type View = (typeof views)[number];

/** How adoption goes: over time, between municipalities, and both at once. */
export function ChartsView({ rollout }: { rollout: Rollout }) {
  const { t } = useTranslation(['app', 'charts']);
  const measures = measuresIn(rollout.measures);
  const usual = measures.find(isOfMunicipalities) ?? measures[0];
  const [view, setView] = useParam<View>('view', 'weeks', views);
  const [number, setNumber] = useParam<string>('measure', usual?.number ?? '');
  const [by] = useParam('lines', 'measures', compared);
  const { tab } = useChartState();
  const measure = measureBy(rollout.measures, number) ?? usual;
  if (!measure) return null;
  return (
    <>
      <Stack
        direction="row"
        className="no-print"
        sx={{ gap: 1.5, mb: 2, flexWrap: 'wrap', alignItems: 'center' }}
      >
        <Tabs
          value={view}
          onChange={(_event, next: View) => setView(next)}
          aria-label={t('charts.views')}
          variant="scrollable"
        >
          {views.map((one) => (
            <Tab
              key={one}
              value={one}
              label={t(`charts.view.${one}`)}
              id={`charts-${one}`}
              aria-controls="charts-panel"
            />
          ))}
        </Tabs>
        {/* Measures that are compared by week are chosen beside the chart: two choices of one thing would contradict. */}
        {view !== 'usage' && !(view === 'weeks' && by === 'measures' && tab !== 'map') && (
          <MeasureSelect
            label={t('rollout.measure')}
            measures={measures}
            value={measure.number}
            onChange={setNumber}
          />
        )}
        {view !== 'usage' && <ChartSwitches hasPlaces={view !== 'weeks' || tab === 'map'} />}
      </Stack>
      <div role="tabpanel" id="charts-panel" aria-labelledby={`charts-${view}`}>
        {view === 'weeks' && <WeeksView rollout={rollout} measure={measure} />}
        {view === 'municipalities' && <BarsView rollout={rollout} measure={measure} />}
        {view === 'multiples' && <MultiplesView rollout={rollout} measure={measure} />}
        {view === 'usage' && <UsageView rollout={rollout} />}
      </div>
    </>
  );
}
