import { Button } from '@mui/material';
import { type ReactNode, useRef } from 'react';
import { ChartFrame } from '../shared/charts/ChartFrame.tsx';
import { chartPalette } from '../shared/charts/palette.ts';
import { TileGridMap } from '../shared/map/TileGridMap.tsx';
import type { MapHandle } from '../shared/map/types.ts';
import { useThemeMode } from '../shared/ui/themeMode.ts';
import { table } from './chartFigures.ts';
import { useMapFacts } from './mapFacts.ts';
import { cells, places } from './mapPlaces.ts';

export const frameLabels = {
  chartTab: 'Диаграмма',
  mapTab: 'Карта',
  tableTab: 'Таблица',
  downloadCsv: 'Скачать CSV',
  downloadSvg: 'Скачать SVG',
  downloadPng: 'Скачать PNG',
};

/** The same numbers as a chart, over a region and in a table. */
export function FramedMap({ children }: { children: ReactNode }) {
  const handle = useRef<MapHandle>(null);
  const facts = useMapFacts(places);
  return (
    <ChartFrame
      title="Выполнено по районам"
      period="На 20 сентября 2011 года"
      table={table}
      map={{
        content: <TileGridMap ref={handle} {...facts} cells={cells} ariaLabel="Карта в рамке" />,
        handle,
        title: 'Районы на карте',
        period: 'На тот же день',
        legend: [],
      }}
      fileName="showcase-map"
      csvSeparator=";"
      labels={frameLabels}
      palette={chartPalette[useThemeMode()]}
      tools={<Button>Поделиться</Button>}
      headingLevel={4}
    >
      {children}
    </ChartFrame>
  );
}
