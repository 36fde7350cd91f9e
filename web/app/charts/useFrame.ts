import { useTranslation } from 'react-i18next';
import { chartPalette } from '../../shared/charts/palette.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';

/** What every framed chart of the page is given alike. */
export function useFrame() {
  const { t } = useTranslation('app');
  const language = useLanguage();
  return {
    palette: chartPalette[useThemeMode()],
    csvSeparator: language === 'ru' ? ';' : ',',
    captionLines: [t('rollout.source')],
    labels: {
      chartTab: t('rollout.frame.chartTab'),
      tableTab: t('rollout.frame.tableTab'),
      downloadCsv: t('rollout.frame.downloadCsv'),
      downloadSvg: t('rollout.frame.downloadSvg'),
      downloadPng: t('rollout.frame.downloadPng'),
    },
  } as const;
}
