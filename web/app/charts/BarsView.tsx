import { FormControlLabel, Stack, Switch } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { ChartFrame } from '../../shared/charts/ChartFrame.tsx';
import type { StatusKey } from '../../shared/charts/palette.ts';
import { RankedBars } from '../../shared/charts/RankedBars.tsx';
import type { ChartTable, RankedBar } from '../../shared/charts/types.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatDay, formatNumber, formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import { useCountsWords } from '../rollout/countsWords.ts';
import { rankBy, segmentsOf } from '../rollout/figures.ts';
import { statusOfSegment, useListLink } from '../rollout/lists.ts';
import { useNames } from '../rollout/names.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { useFrame } from './useFrame.ts';

const switchValues = ['off', 'on'] as const;
const tableStatuses = ['satisfied', 'satisfiedLate', 'missing', 'overdue', 'noData', 'notAccepted'] as const;

/** Municipalities in one measure, best first, each cut by status. */
export function BarsView({ rollout, measure }: { rollout: Rollout; measure: MeasureView }) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const carry = useCarry();
  const listLink = useListLink();
  const periodWords = usePeriodWords();
  const { statusLabel } = useCountsWords();
  const names = useNames(rollout.municipalities);
  const frame = useFrame();
  const [relative, setRelative] = useParam('relative', 'on', switchValues);
  const ranked = rankBy(rollout.progress.municipalities, measure.number);
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
        share: formatShare(share, language),
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
          { text: formatShare(share, language), raw: share },
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
  const period = rollout.progress.region.measures[measure.number]?.period;
  const title = t('charts.barsTitle', {
    measure: `${measure.number}. ${inLanguage(measure.title, language)}`,
  });
  const day = t('rollout.period', { day: formatDay(asOf, language) });
  return (
    <Stack sx={{ gap: 1 }}>
      <FormControlLabel
        control={
          <Switch checked={relative === 'on'} onChange={(_event, on) => setRelative(on ? 'on' : 'off')} />
        }
        label={t('charts.relative')}
      />
      <ChartFrame
        {...frame}
        title={title}
        period={period ? `${day} · ${periodWords(period)}` : day}
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
          relative={relative === 'on'}
          onOpen={({ id, status }) => open(id, status)}
        />
      </ChartFrame>
    </Stack>
  );
}
