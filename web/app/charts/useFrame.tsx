import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { chartPalette } from '../../shared/charts/palette.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { usePictureFailure } from '../../shared/ui/usePictureFailure.tsx';
import type { Rollout } from '../rollout/rollout.ts';
import { ShareLink } from './ShareLink.tsx';
import { useChartState } from './useChartState.ts';
import { useMeasureMap } from './useMeasureMap.tsx';

/** What every framed chart of the page is given alike. */
export function useFrame(rollout: Rollout, measure: MeasureView) {
  const { t } = useTranslation(['app', 'charts']);
  const language = useLanguage();
  const today = useToday();
  const palette = chartPalette[useThemeMode()];
  const { tab, setTab } = useChartState();
  const asOf = useAsOfLine(rollout, measure);
  const { onFailed, notice } = usePictureFailure();
  const map = useMeasureMap(rollout, measure, asOf);
  return {
    asOf,
    frame: {
      palette,
      map,
      tab,
      onTab: setTab,
      csvSeparator: language === 'ru' ? (';' as const) : (',' as const),
      captionLines: [t('rollout.source'), t('charts.madeOn', { day: formatDay(today, language) })],
      tools: (
        <>
          <ShareLink asOf={rollout.progress.asOf} plan={rollout.plan.id} measure={measure.number} />
          {notice}
        </>
      ),
      onDownloadFailed: onFailed,
      labels: {
        chartTab: t('rollout.frame.chartTab'),
        mapTab: t('charts.mapTab'),
        tableTab: t('rollout.frame.tableTab'),
        downloadCsv: t('rollout.frame.downloadCsv'),
        downloadSvg: t('rollout.frame.downloadSvg'),
        downloadPng: t('rollout.frame.downloadPng'),
      },
    },
  };
}

/** The day the figures are of, the period of a measure assessed by periods, and whether values are carried over. */
function useAsOfLine({ progress }: Rollout, measure: MeasureView): string {
  const { t } = useTranslation(['app', 'charts']);
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const period = progress.region.measures[measure.number]?.period;
  return [
    t('rollout.period', { day: formatDay(progress.asOf, language) }),
    period && periodWords(period),
    progress.countedOn < progress.asOf &&
      t('charts.carried', { day: formatDay(progress.countedOn, language) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
