import { useTranslation } from 'react-i18next';
import { chartPalette } from '../../shared/charts/palette.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';

/** What every framed chart of an open page is given alike. */
export function useOpenFrame(name: string, day: string) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  return {
    palette: chartPalette[useThemeMode()],
    csvSeparator: language === 'ru' ? ';' : ',',
    captionLines: [t('files.source', { name, day: formatDay(day, language) })],
    labels: {
      chartTab: t('frame.chartTab'),
      tableTab: t('frame.tableTab'),
      downloadCsv: t('frame.downloadCsv'),
      downloadSvg: t('frame.downloadSvg'),
      downloadPng: t('frame.downloadPng'),
    },
  } as const;
}
