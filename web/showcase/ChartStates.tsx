import { Box } from '@mui/material';
import { useState } from 'react';
import { AdoptionLineChart } from '../shared/charts/AdoptionLineChart.tsx';
import { ChartFrame } from '../shared/charts/ChartFrame.tsx';
import { PeriodColumns } from '../shared/charts/PeriodColumns.tsx';
import { chartPalette, statusKeys } from '../shared/charts/palette.ts';
import { RankedBars } from '../shared/charts/RankedBars.tsx';
import { SmallMultiples } from '../shared/charts/SmallMultiples.tsx';
import { StatusLegend, StatusSwatch } from '../shared/charts/StatusLegend.tsx';
import { useThemeMode } from '../shared/ui/themeMode.ts';
import { actual, bars, columns, forecast, onePoint, panels, planned, table } from './chartFigures.ts';
import { FramedMap, frameLabels } from './FramedMap.tsx';
import { Part, State } from './State.tsx';

const percent = (share: number) => `${Math.round(share * 100)} %`;
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
      <State name="одна точка">
        <AdoptionLineChart {...line} series={[onePoint]} ariaLabel="Один день" />
      </State>
      <State name="рамка с картой" isWide>
        <FramedMap>
          <AdoptionLineChart {...line} series={[actual]} ariaLabel="Линии рядом с картой" />
        </FramedMap>
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
      <State name="полосы по числу, одна отмечена">
        <RankedBars
          bars={bars}
          palette={palette}
          ariaLabel="Полосы по числу"
          legendLabel="Статусы полос по числу"
          statusLabel={(key) => key}
          segmentLabel={({ name }, key, count) => `${name}, числом: ${key} ${count}`}
          hoveredId="all"
          onOpen={({ status }) => setOpened(status)}
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
          onOpen={setOpened}
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
      <State name="статус значком" isWide>
        <Box data-testid="swatches" sx={{ display: 'flex', gap: 1, width: 'fit-content' }}>
          {statusKeys.map((key) => (
            <StatusSwatch key={key} status={key} palette={palette} />
          ))}
        </Box>
      </State>
    </Part>
  );
}
