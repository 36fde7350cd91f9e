import { IconButton, Stack, Tooltip } from '@mui/material';
import { FileImage, FileSpreadsheet, ImageDown } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { csvOf } from '../../shared/charts/csv.ts';
import { download } from '../../shared/charts/download.ts';
import type { ChartTable } from '../../shared/charts/types.ts';
import type { ExportCaption, MapHandle } from '../../shared/map/types.ts';
import { useLanguage } from '../../shared/text/language.ts';

interface MapDownloadsProps {
  /** Absent while the page shows no picture. */
  map: RefObject<MapHandle | null>;
  hasPicture: boolean;
  caption: ExportCaption;
  table: ChartTable;
  fileName: string;
}

export function MapDownloads({ map, hasPicture, caption, table, fileName }: MapDownloadsProps) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const saveCsv = () =>
    download(csvOf(table, language === 'ru' ? ';' : ','), `${fileName}.csv`, 'text/csv;charset=utf-8');
  const saveSvg = () => download(map.current?.toSvg(caption) ?? '', `${fileName}.svg`, 'image/svg+xml');
  const savePng = async () => {
    const picture = await map.current?.toPng(caption);
    if (picture) download(picture, `${fileName}.png`);
  };
  return (
    <Stack direction="row" className="no-print">
      <Tooltip title={t('rollout.frame.downloadCsv')}>
        <IconButton aria-label={t('rollout.frame.downloadCsv')} onClick={saveCsv}>
          <FileSpreadsheet size={20} aria-hidden="true" />
        </IconButton>
      </Tooltip>
      {hasPicture && (
        <>
          <Tooltip title={t('rollout.frame.downloadSvg')}>
            <IconButton aria-label={t('rollout.frame.downloadSvg')} onClick={saveSvg}>
              <FileImage size={20} aria-hidden="true" />
            </IconButton>
          </Tooltip>
          <Tooltip title={t('rollout.frame.downloadPng')}>
            <IconButton aria-label={t('rollout.frame.downloadPng')} onClick={() => void savePng()}>
              <ImageDown size={20} aria-hidden="true" />
            </IconButton>
          </Tooltip>
        </>
      )}
    </Stack>
  );
}
