import { Box, Tab, Tabs, Typography } from '@mui/material';
import { type ReactNode, useId, useRef, useState } from 'react';
import { ChartDownloads, type FrameMap } from './ChartDownloads.tsx';
import type { CsvSeparator } from './csv.ts';
import { FiguresTable } from './FiguresTable.tsx';
import type { ChartPalette } from './palette.ts';
import type { ChartFrameLabels, ChartTable } from './types.ts';

export const chartTabs = ['chart', 'map', 'table'] as const;
export type ChartTab = (typeof chartTabs)[number];

export interface ChartFrameProps {
  title: string;
  /** Reporting period, and a word when values are carried over from an earlier one. */
  period: string;
  /** Lines printed under an exported picture besides its legend and period, such as the source. */
  captionLines?: readonly string[] | undefined;
  /** The same numbers as the chart. */
  table: ChartTable;
  /** The same numbers over the region; without it there is no tab for it. */
  map?: FrameMap | undefined;
  /** Name of downloaded files without the ending. */
  fileName: string;
  /** `;` brings the decimal comma with it, as Russian spreadsheets expect. */
  csvSeparator: CsvSeparator;
  labels: ChartFrameLabels;
  palette: ChartPalette;
  /** The tab that is shown, where the page keeps it; the frame does so itself otherwise. */
  tab?: ChartTab | undefined;
  onTab?: ((tab: ChartTab) => void) | undefined;
  /** Beside the downloads, such as a link to share. */
  tools?: ReactNode;
  /** Level of the heading on its page; 2 by default. */
  headingLevel?: 2 | 3 | 4 | undefined;
  /** Told when a browser cannot make the PNG. */
  onDownloadFailed?: ((reason: unknown) => void) | undefined;
  /** The chart: the `<svg>` of its `role="group"` is exported, with its `[data-legend]` list below. */
  children: ReactNode;
}

function titlesOf({ title, period }: FrameMap = { content: null, handle: { current: null }, legend: [] }) {
  return { ...(title && { title }), ...(period && { period }) };
}

/** Title, period, the chart, its map or its table, and downloads. */
export function ChartFrame(props: ChartFrameProps) {
  const { table, map, labels, tools, children } = props;
  const [ownTab, setOwnTab] = useState<ChartTab>('chart');
  const asked = props.tab ?? ownTab;
  const tab = asked === 'map' && !map ? 'chart' : asked;
  const { title, period } = { ...props, ...(tab === 'map' && titlesOf(map)) };
  const id = useId();
  const chart = useRef<HTMLDivElement>(null);
  const shown = chartTabs.filter((one) => one !== 'map' || map);
  const labelOf: Record<ChartTab, string> = {
    chart: labels.chartTab,
    map: labels.mapTab ?? '',
    table: labels.tableTab,
  };
  const content: Record<ChartTab, () => ReactNode> = {
    chart: () => children,
    map: () => map?.content,
    table: () => <FiguresTable table={table} caption={`${title}. ${period}`} />,
  };
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
        <Box sx={{ display: 'flex', alignItems: 'center' }} className="no-print">
          {tools}
          <ChartDownloads {...props} chart={chart} tab={tab} />
        </Box>
      </Box>
      <Tabs
        value={tab}
        onChange={(_, next: ChartTab) => (props.onTab ?? setOwnTab)(next)}
        aria-label={title}
        className="no-print"
        sx={{ mb: 1.5 }}
      >
        {shown.map((one) => (
          <Tab
            key={one}
            value={one}
            label={labelOf[one]}
            id={`${id}-${one}-tab`}
            aria-controls={`${id}-${one}`}
          />
        ))}
      </Tabs>
      {shown.map((one) => (
        <Box
          key={one}
          role="tabpanel"
          id={`${id}-${one}`}
          aria-labelledby={`${id}-${one}-tab`}
          hidden={tab !== one}
          ref={one === 'chart' ? chart : undefined}
        >
          {tab === one && content[one]()}
        </Box>
      ))}
    </Box>
  );
}
