import { Box, IconButton } from '@mui/material';
import { FileImage, FileSpreadsheet, ImageDown } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { pngOf } from '../map/exportImage.ts';
import type { ExportCaption, LegendLine, MapHandle } from '../map/types.ts';
import type { ChartFrameProps, ChartTab } from './ChartFrame.tsx';
import { csvOf } from './csv.ts';
import { download } from './download.ts';
import { chartPicture, type Picture, type PictureWords } from './picture.ts';

/** A map of the chart's numbers, and what its picture needs. */
export interface FrameMap {
  content: ReactNode;
  handle: RefObject<MapHandle | null>;
  /** What the map is of, where that is not what the chart is of. */
  title?: string;
  period?: string;
  legend: readonly LegendLine[];
}

type DownloadsProps = Omit<ChartFrameProps, 'children' | 'tab'> & {
  chart: { readonly current: HTMLElement | null };
  tab: ChartTab;
};

/** What is shown, as files: the table's numbers always, the picture where there is one. */
export function ChartDownloads({ chart, tab, ...props }: DownloadsProps) {
  const { table, fileName, csvSeparator, labels, map } = props;
  const caption: ExportCaption = {
    title: map?.title ?? props.title,
    lines: [map?.period ?? props.period, ...(props.captionLines ?? [])],
    legend: map?.legend,
  };
  const saveCsv = () => download(csvOf(table, csvSeparator), `${fileName}.csv`, 'text/csv;charset=utf-8');
  const saveSvg = () => {
    const svg = tab === 'map' ? map?.handle.current?.toSvg(caption) : pictureOf(chart.current, props)?.svg;
    download(svg ?? '', `${fileName}.svg`, 'image/svg+xml');
  };
  const savePng = async () => {
    const drawn = tab === 'map' ? undefined : pictureOf(chart.current, props);
    const png = drawn ? await pngOf(drawn.svg, drawn) : await map?.handle.current?.toPng(caption);
    if (png) download(png, `${fileName}.png`);
  };
  return (
    <Box sx={{ display: 'flex' }}>
      <DownloadButton label={labels.downloadCsv} onClick={saveCsv}>
        <FileSpreadsheet size={20} aria-hidden="true" />
      </DownloadButton>
      {tab !== 'table' && (
        <>
          <DownloadButton label={labels.downloadSvg} onClick={saveSvg}>
            <FileImage size={20} aria-hidden="true" />
          </DownloadButton>
          <DownloadButton label={labels.downloadPng} onClick={() => savePng().catch(props.onDownloadFailed)}>
            <ImageDown size={20} aria-hidden="true" />
          </DownloadButton>
        </>
      )}
    </Box>
  );
}

interface DownloadButtonProps {
  label: string;
  onClick: () => void;
  children: ReactNode;
}

function DownloadButton({ label, onClick, children }: DownloadButtonProps) {
  return (
    <IconButton aria-label={label} title={label} onClick={onClick} size="small">
      {children}
    </IconButton>
  );
}

function pictureOf(
  chart: HTMLElement | null,
  {
    title,
    period,
    captionLines = [],
    palette,
  }: Pick<DownloadsProps, 'title' | 'period' | 'captionLines' | 'palette'>,
): Picture | undefined {
  const drawing = chart?.querySelector<SVGSVGElement>('[role="group"] svg');
  if (!drawing) return undefined;
  const words = { title, legend: legendOf(chart), lines: [period, ...captionLines] };
  return chartPicture(drawing, words, palette);
}

/** The chart's own legend as it stands beside the drawing. */
function legendOf(chart: HTMLElement | null): PictureWords['legend'] {
  const items = chart?.querySelectorAll('[data-legend] li') ?? [];
  return [...items].map((item) => ({
    text: item.textContent ?? '',
    swatch: item.querySelector('svg') ?? undefined,
  }));
}
