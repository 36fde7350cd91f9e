import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { ChartFrame } from '../../shared/charts/ChartFrame.tsx';
import type { StatusKey } from '../../shared/charts/palette.ts';
import { RankedBars } from '../../shared/charts/RankedBars.tsx';
import type { ChartTable, RankedBar } from '../../shared/charts/types.ts';
import { formatNumber, formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import { useCountsWords } from '../rollout/countsWords.ts';
import { segmentsOf } from '../rollout/figures.ts';
import { statusOfSegment, useListLink } from '../rollout/lists.ts';
import { useNames } from '../rollout/names.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { placesInBars } from './placesInBars.ts';
import { useChartState } from './useChartState.ts';
import { useFrame } from './useFrame.tsx';

const tableStatuses = ['satisfied', 'satisfiedLate', 'missing', 'overdue', 'noData', 'notAccepted'] as const;

/** Municipalities in one measure, best first, each cut by status; those of which nothing is known stand last. */
export function BarsView({ rollout, measure }: { rollout: Rollout; measure: MeasureView }) {
  const { t } = useTranslation(['app', 'charts', 'map', 'measure']);
  const language = useLanguage();
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const carry = useCarry();
  const listLink = useListLink();
  const { statusLabel } = useCountsWords();
  const names = useNames(rollout.municipalities);
  const { frame, asOf: asOfLine } = useFrame(rollout, measure);
  const { isRelative, hidesNoData } = useChartState();
  const ranked = placesInBars(rollout.progress.municipalities, measure.number, hidesNoData);
  const shareText = (share: number | undefined) =>
    share === undefined ? t('map.noDataShort') : formatShare(share, language);
  if (ranked.length === 0) return <Nothing title={t('charts.noBars')} />;

  const open = (municipality: string, status: StatusKey) =>
    void navigate(
      listLink(measure.number, { municipality, status: statusOfSegment(status) }) ??
        carry(paths.municipality(municipality)),
    );
  const bars = ranked.map(
    ({ nodeId, counts, share }): RankedBar => ({
      id: nodeId,
      name: names.short(nodeId),
      segments: segmentsOf(counts),
      valueText: t('charts.barValue', {
        done: counts.satisfied,
        all: formatNumber(counts.obliged, language),
        share: shareText(share),
      }),
    }),
  );
  const table: ChartTable = {
    columns: [
      t('rollout.municipality'),
      t('measure.shareColumn'),
      t('measure.obliged'),
      ...tableStatuses.map(statusLabel),
    ],
    rows: ranked.map(({ nodeId, counts, share }) => {
      const segments = new Map(segmentsOf(counts).map(({ status, count }) => [status, count]));
      return {
        key: nodeId,
        cells: [
          { text: names.short(nodeId) },
          { text: shareText(share), raw: share },
          { text: formatNumber(counts.obliged, language), raw: counts.obliged },
          ...tableStatuses.map((status) => {
            const count = segments.get(status) ?? 0;
            const onOpen = count > 0 ? () => open(nodeId, status) : undefined;
            return { text: formatNumber(count, language), raw: count, onOpen };
          }),
        ],
      };
    }),
  };
  const title = t('charts.barsTitle', {
    measure: `${measure.number}. ${inLanguage(measure.title, language)}`,
  });
  return (
    <ChartFrame
      {...frame}
      title={title}
      period={asOfLine}
      table={table}
      fileName={`municipalities-${measure.number}-${asOf}`}
    >
      <RankedBars
        bars={bars}
        palette={frame.palette}
        ariaLabel={title}
        legendLabel={t('rollout.legend')}
        statusLabel={statusLabel}
        segmentLabel={({ name }, status, count) =>
          t('charts.segment', { name, status: statusLabel(status), count })
        }
        relative={isRelative}
        onOpen={({ id, status }) => open(id, status)}
      />
    </ChartFrame>
  );
}
