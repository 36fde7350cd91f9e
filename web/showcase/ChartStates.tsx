import { useState } from 'react';
import { AdoptionLineChart } from '../shared/charts/AdoptionLineChart.tsx';
import { ChartFrame } from '../shared/charts/ChartFrame.tsx';
import { PeriodColumns } from '../shared/charts/PeriodColumns.tsx';
import { chartPalette, statusKeys } from '../shared/charts/palette.ts';
import { RankedBars } from '../shared/charts/RankedBars.tsx';
import { SmallMultiples } from '../shared/charts/SmallMultiples.tsx';
import { StatusLegend } from '../shared/charts/StatusLegend.tsx';
import { useThemeMode } from '../shared/ui/themeMode.ts';
import { actual, bars, columns, forecast, panels, planned, table } from './chartFigures.ts';
import { Part, State } from './State.tsx';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const frameLabels = {
  chartTab: 'Диаграмма',
  tableTab: 'Таблица',
  downloadCsv: 'Скачать CSV',
  downloadSvg: 'Скачать SVG',
  downloadPng: 'Скачать PNG',
};
const noLines = { id: 'none', name: 'Нет данных', points: [] };

export function ChartStates() {
  const palette = chartPalette[useThemeMode()];
  const [opened, setOpened] = useState('');
  const line = {
    palette,
    formatValue: percent,
    formatDay: (day: string) => day,
    pointLabel: (series: { name: string }, day: string, value: number) =>
      `${series.name}, ${day}: ${percent(value)}`,
    height: 260,
  };
  return (
    <Part title="Диаграммы">
      <State name="линии в рамке" isWide>
        <ChartFrame
          title="Выполнено к сроку"
          period="По 20 сентября 2011 года"
          table={table}
          fileName="showcase"
          csvSeparator=";"
          labels={frameLabels}
          palette={palette}
          headingLevel={4}
        >
          <AdoptionLineChart
            {...line}
            series={[actual]}
            planned={planned}
            forecast={forecast}
            asOf={{ day: '2011-09-20', label: '20 сентября' }}
            vacations={[{ from: '2011-06-01', to: '2011-08-31', name: 'Каникулы' }]}
            incidents={[{ from: '2011-09-05', to: '2011-09-09', name: 'Сбой' }]}
            ariaLabel="Линии"
            onOpen={({ day }) => setOpened(day)}
          />
        </ChartFrame>
        <output aria-label="открыто">{opened}</output>
      </State>
      <State name="линии без данных">
        <AdoptionLineChart {...line} series={[noLines]} ariaLabel="Пустые линии" />
      </State>
      <State name="полосы по статусам">
        <RankedBars
          bars={bars}
          palette={palette}
          ariaLabel="Полосы"
          legendLabel="Статусы полос"
          statusLabel={(key) => key}
          segmentLabel={({ name }, key, count) => `${name}: ${key} ${count}`}
          relative
        />
      </State>
      <State name="полос нет">
        <RankedBars
          bars={[]}
          palette={palette}
          ariaLabel="Ни одной полосы"
          legendLabel="Статусы пустых полос"
          statusLabel={(key) => key}
          segmentLabel={({ name }) => name}
        />
      </State>
      <State name="малые диаграммы">
        <SmallMultiples
          panels={panels}
          max={1}
          formatTick={percent}
          from="2011-04-29"
          to="2011-09-20"
          palette={palette}
          ariaLabel="Малые диаграммы"
        />
      </State>
      <State name="столбцы периодов">
        <PeriodColumns
          columns={columns}
          palette={palette}
          ariaLabel="Столбцы"
          legendLabel="Что значат столбцы"
          labelOf={(key) => key}
          formatTick={percent}
        />
      </State>
      <State name="все статусы" isWide>
        <StatusLegend keys={statusKeys} labelOf={(key) => key} palette={palette} ariaLabel="Статусы" />
      </State>
    </Part>
  );
}
