import { IconButton, Stack, Tooltip } from '@mui/material';
import { FileImage, FileSpreadsheet, ImageDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { csvOf } from '../../shared/charts/csv.ts';
import { download } from '../../shared/charts/download.ts';
import type { ChartTable } from '../../shared/charts/types.ts';
import { pngOf } from '../../shared/map/exportImage.ts';
import type { Picture } from '../../shared/map/types.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { usePictureFailure } from '../../shared/ui/usePictureFailure.tsx';

interface MapDownloadsProps {
  /** What is shown as a vector picture; absent while the page shows a table alone. */
  draw: (() => Picture | undefined) | undefined;
  table: ChartTable;
  fileName: string;
}

export function MapDownloads({ draw, table, fileName }: MapDownloadsProps) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const { onFailed, notice } = usePictureFailure();
  const saveCsv = () =>
    download(csvOf(table, language === 'ru' ? ';' : ','), `${fileName}.csv`, 'text/csv;charset=utf-8');
  const saveSvg = () => {
    const picture = draw?.();
    if (picture) download(picture.svg, `${fileName}.svg`, 'image/svg+xml');
  };
  const savePng = async () => {
    const picture = draw?.();
    if (picture) download(await pngOf(picture.svg, picture), `${fileName}.png`);
  };
  return (
    <Stack direction="row" className="no-print" sx={{ ml: 'auto' }}>
      <Tooltip title={t('rollout.frame.downloadCsv')}>
        <IconButton aria-label={t('rollout.frame.downloadCsv')} onClick={saveCsv}>
          <FileSpreadsheet size={20} aria-hidden="true" />
        </IconButton>
      </Tooltip>
      {draw && (
        <>
          <Tooltip title={t('rollout.frame.downloadSvg')}>
            <IconButton aria-label={t('rollout.frame.downloadSvg')} onClick={saveSvg}>
              <FileImage size={20} aria-hidden="true" />
            </IconButton>
          </Tooltip>
          <Tooltip title={t('rollout.frame.downloadPng')}>
            <IconButton aria-label={t('rollout.frame.downloadPng')} onClick={() => savePng().catch(onFailed)}>
              <ImageDown size={20} aria-hidden="true" />
            </IconButton>
          </Tooltip>
        </>
      )}
      {notice}
    </Stack>
  );
}
