import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import type { MeasureView, NodeProgress } from '../../../functions/plan/contract.ts';
import { chartPalette } from '../../shared/charts/palette.ts';
import { RankedBars } from '../../shared/charts/RankedBars.tsx';
import type { RankedBar } from '../../shared/charts/types.ts';
import { formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { segmentsOf, shareOf } from '../rollout/figures.ts';
import { statusOfSegment, useListLink } from '../rollout/lists.ts';

interface MeasureBarsProps {
  progress: NodeProgress;
  measures: readonly MeasureView[];
  mayOpen: boolean;
}

/** The obliged under each measure, cut by status; every segment opens its list. */
export function MeasureBars({ progress, measures, mayOpen }: MeasureBarsProps) {
  const { t } = useTranslation(['app', 'municipality']);
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  const navigate = useNavigate();
  const listLink = useListLink();
  const palette = chartPalette[useThemeMode()];
  const bars = measures.flatMap((measure): RankedBar[] => {
    const counts = progress.measures[measure.number];
    const share = shareOf(counts);
    if (!counts || share === undefined) return [];
    return [
      {
        id: measure.number,
        name: `${measure.number}. ${inLanguage(measure.title, language)}`,
        segments: segmentsOf(counts),
        shortValueText: formatShare(share, language),
        valueText: t('municipality.ofObliged', {
          done: counts.satisfied,
          all: counts.obliged,
          share: formatShare(share, language),
        }),
      },
    ];
  });
  if (bars.length === 0) return <Typography color="text.secondary">{t('municipality.nobody')}</Typography>;
  return (
    <RankedBars
      bars={bars}
      palette={palette}
      ariaLabel={t('municipality.measures')}
      legendLabel={t('rollout.legend')}
      statusLabel={(status) => shared(`status.${status}`)}
      segmentLabel={(bar, status, count) =>
        t('municipality.segment', { name: bar.name, status: shared(`status.${status}`), count })
      }
      relative
      onOpen={
        mayOpen
          ? ({ id, status }) => {
              const to = listLink(id, { municipality: progress.nodeId, status: statusOfSegment(status) });
              if (to) void navigate(to);
            }
          : undefined
      }
    />
  );
}
