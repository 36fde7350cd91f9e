import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { FileImage, FileSpreadsheet, ImageDown } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { type PictureLine, pictureSize, pngOf, standaloneSvg } from '../map/exportImage.ts';
import { type CsvSeparator, csvOf } from './csv.ts';
import { download } from './download.ts';
import { FiguresTable } from './FiguresTable.tsx';
import type { ChartPalette } from './palette.ts';
import type { ChartFrameLabels, ChartTable } from './types.ts';

export interface ChartFrameProps {
  title: string;
  /** Reporting period, and a word when values are carried over from an earlier one. */
  period: string;
  /** Lines printed under an exported picture besides its legend and period, such as the source. */
  captionLines?: readonly string[] | undefined;
  /** The same numbers as the chart. */
  table: ChartTable;
  /** Name of downloaded files without the ending. */
  fileName: string;
  /** `;` brings the decimal comma with it, as Russian spreadsheets expect. */
  csvSeparator: CsvSeparator;
  labels: ChartFrameLabels;
  palette: ChartPalette;
  /** Level of the heading on its page; 2 by default. */
  headingLevel?: 2 | 3 | 4 | undefined;
  /** Told when a browser cannot make the PNG. */
  onDownloadFailed?: ((reason: unknown) => void) | undefined;
  /** The chart: the `<svg>` of its `role="group"` is exported, with its `[data-legend]` list below. */
  children: ReactNode;
}

type View = 'chart' | 'table';

/** Title, period, the chart or its table, and downloads. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, period, table, labels, children } = props;
  const [view, setView] = useState<View>('chart');
  const id = useId();
  const chart = useRef<HTMLDivElement>(null);

  return (
    <Box component="section" aria-labelledby={`${id}-title`}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'start',
          gap: 1,
          justifyContent: 'space-between',
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Typography id={`${id}-title`} variant="h6" component={`h${props.headingLevel ?? 2}`}>
            {title}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {period}
          </Typography>
        </Box>
        <Downloads {...props} chart={chart} showsChart={view === 'chart'} />
      </Box>
      <Tabs value={view} onChange={(_, next: View) => setView(next)} aria-label={title} sx={{ mb: 1.5 }}>
        <Tab value="chart" label={labels.chartTab} id={`${id}-chart-tab`} aria-controls={`${id}-chart`} />
        <Tab value="table" label={labels.tableTab} id={`${id}-table-tab`} aria-controls={`${id}-table`} />
      </Tabs>
      <Box
        role="tabpanel"
        id={`${id}-chart`}
        aria-labelledby={`${id}-chart-tab`}
        hidden={view !== 'chart'}
        ref={chart}
      >
        {view === 'chart' && children}
      </Box>
      <Box role="tabpanel" id={`${id}-table`} aria-labelledby={`${id}-table-tab`} hidden={view !== 'table'}>
        {view === 'table' && <FiguresTable table={table} caption={`${title}. ${period}`} />}
      </Box>
    </Box>
  );
}

interface DownloadsProps extends ChartFrameProps {
  chart: { readonly current: HTMLElement | null };
  showsChart: boolean;
}

function Downloads({ chart, showsChart, ...props }: DownloadsProps) {
  const { table, fileName, csvSeparator, labels } = props;
  const saveCsv = () => download(csvOf(table, csvSeparator), `${fileName}.csv`, 'text/csv;charset=utf-8');
  const saveSvg = () => download(pictureOf(chart.current, props).svg, `${fileName}.svg`, 'image/svg+xml');
  const savePng = async () => {
    const { svg, size } = pictureOf(chart.current, props);
    download(await pngOf(svg, size), `${fileName}.png`);
  };
  return (
    <Box sx={{ display: 'flex' }}>
      <DownloadButton label={labels.downloadCsv} onClick={saveCsv}>
        <FileSpreadsheet size={20} aria-hidden="true" />
      </DownloadButton>
      {showsChart && (
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
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={onClick} size="small">
        {children}
      </IconButton>
    </Tooltip>
  );
}

function pictureOf(chart: HTMLElement | null, props: ChartFrameProps) {
  const { title, period, captionLines = [], palette } = props;
  const drawing = chart?.querySelector<SVGSVGElement>('[role="group"] svg');
  const width = Number(drawing?.getAttribute('width')) || 0;
  const height = Number(drawing?.getAttribute('height')) || 0;
  const lines = [...legendLinesOf(chart), ...[period, ...captionLines].map((text) => ({ text }))];
  const { background, ink, axis } = palette;
  const frame = { width, height, title, lines, background, ink, mutedInk: axis };
  return { svg: drawing ? standaloneSvg(drawing, frame) : '', size: pictureSize(frame) };
}

/** The chart's own legend, swatch by swatch, as it stands beside the drawing. */
function legendLinesOf(chart: HTMLElement | null): PictureLine[] {
  const items = chart?.querySelectorAll('[data-legend] li') ?? [];
  return [...items].map((item) => ({
    text: item.textContent ?? '',
    swatch: item.querySelector('svg') ?? undefined,
  }));
}
