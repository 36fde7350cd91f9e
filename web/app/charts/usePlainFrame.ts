import { useTranslation } from 'react-i18next';
import { chartPalette } from '../../shared/charts/palette.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';

/** What a framed chart of a node's page is given: no map, and no address of its own. */
export function usePlainFrame() {
  const { t } = useTranslation(['app', 'charts']);
  const language = useLanguage();
  return {
    palette: chartPalette[useThemeMode()],
    csvSeparator: language === 'ru' ? (';' as const) : (',' as const),
    captionLines: [t('rollout.source')],
    labels: {
      chartTab: t('rollout.frame.chartTab'),
      mapTab: t('charts.mapTab'),
      tableTab: t('rollout.frame.tableTab'),
      downloadCsv: t('rollout.frame.downloadCsv'),
      downloadSvg: t('rollout.frame.downloadSvg'),
      downloadPng: t('rollout.frame.downloadPng'),
    },
  };
}
