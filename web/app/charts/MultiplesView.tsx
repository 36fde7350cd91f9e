import { Stack } from '@mui/material';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { planSeries } from '../../plan/queries.ts';
import { ChartFrame } from '../../shared/charts/ChartFrame.tsx';
import { roundUp } from '../../shared/charts/multiplesLayout.ts';
import { SmallMultiples } from '../../shared/charts/SmallMultiples.tsx';
import {
  compareNames,
  formatDay,
  formatNumber,
  formatShare,
  formatShortDay,
} from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import { Choice } from '../rollout/Choice.tsx';
import { progressById } from '../rollout/figures.ts';
import { useListLink } from '../rollout/lists.ts';
import { useNames } from '../rollout/names.ts';
import { isOfMunicipalities, type Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { actualCurve, weekly } from './curve.ts';
import { linesTable } from './lines.ts';
import { knownPoints, type PanelOrder, panelOrders, sortedPanels } from './panels.ts';
import { useChartState } from './useChartState.ts';
import { useFrame } from './useFrame.tsx';

interface MultiplesViewProps {
  rollout: Rollout;
  measure: MeasureView;
}

/** One small line for each municipality, all on one scale. */
export function MultiplesView({ rollout, measure }: MultiplesViewProps) {
  const { t } = useTranslation(['charts', 'map']);
  const { asOf } = useAsOf();
  const { plan, municipalities } = rollout;
  const isLocal = isOfMunicipalities(measure);
  const series = useQueries({
    queries: isLocal
      ? municipalities.map(({ id }) => planSeries(plan.id, id, plan.startsOn, asOf, measure.number))
      : [],
  });
  const failed = series.find(({ isError }) => isError);
  if (!isLocal) return <Nothing title={t('charts.noBars')} />;
  if (failed) return <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />;
  if (series.some(({ isPending }) => isPending)) return <Waiting rows={10} />;
  return <Multiples rollout={rollout} measure={measure} series={series.flatMap(({ data }) => data ?? [])} />;
}

interface MultiplesProps extends MultiplesViewProps {
  series: readonly { nodeId: string; items: Parameters<typeof weekly>[0] }[];
}

function Multiples({ rollout, measure, series }: MultiplesProps) {
  const { t } = useTranslation(['charts', 'map']);
  const language = useLanguage();
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const carry = useCarry();
  const listLink = useListLink();
  const names = useNames(rollout.municipalities);
  const { isRelative, hidesNoData } = useChartState();
  const { frame, asOf: asOfLine } = useFrame(rollout, measure);
  const [order, setOrder] = useParam<PanelOrder>('order', 'name', panelOrders);
  const now = progressById(rollout.progress.municipalities);
  const valueText = (value: number) =>
    isRelative ? formatShare(value, language) : formatNumber(value, language);
  const lines = sortedPanels(
    series.map(({ nodeId, items }) => ({
      id: nodeId,
      name: names.short(nodeId),
      points: knownPoints(
        actualCurve(weekly(items, asOf), [measure.number], isRelative ? 'share' : 'count'),
        now.get(nodeId)?.measures[measure.number],
        asOf,
      ),
    })),
    order,
    (a, b) => compareNames(a, b, language),
    hidesNoData,
  );
  const open = (municipality: string, day = asOf) =>
    void navigate(
      listLink(measure.number, { municipality, status: 'obliged', asOf: day }) ??
        carry(paths.municipality(municipality)),
    );
  const greatest = Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
  const days = lines[0]?.points.map(({ day }) => day) ?? [];
  const title = t('charts.multiplesTitle', {
    measure: `${measure.number}. ${inLanguage(measure.title, language)}`,
  });
  const period = t('charts.period', {
    from: formatDay(days[0] ?? rollout.plan.startsOn, language),
    to: formatDay(asOf, language),
  });
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Stack direction="row" className="no-print">
        <Choice
          label={t('charts.sort')}
          value={order}
          options={panelOrders}
          nameOf={(one) => t(`charts.sorts.${one}`)}
          onChange={setOrder}
        />
      </Stack>
      <ChartFrame
        {...frame}
        title={title}
        period={`${period}, ${t('charts.sameScale')} · ${asOfLine}`}
        fileName={`multiples-${measure.number}-${asOf}`}
        table={linesTable(lines, {
          dayColumn: t('charts.day'),
          dayOf: (day) => formatDay(day, language),
          valueOf: valueText,
          onOpen: (id, day) => () => open(id, day),
        })}
      >
        <SmallMultiples
          panels={lines.map(({ id, name, points }) => {
            const latest = points.at(-1)?.value;
            const latestText = latest === undefined ? t('map.noDataShort') : valueText(latest);
            return {
              id,
              name,
              values: points.map(({ value }) => value),
              latestText,
              ariaLabel: t('charts.multiple', { name, share: latestText }),
            };
          })}
          max={isRelative ? 1 : roundUp(greatest)}
          formatTick={valueText}
          from={days[0] ? formatShortDay(days[0], language) : ''}
          to={formatShortDay(asOf, language)}
          palette={frame.palette}
          ariaLabel={title}
          onOpen={(id) => open(id)}
        />
      </ChartFrame>
    </Stack>
  );
}
