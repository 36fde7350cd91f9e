import { Stack } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { MapPalette } from '../../shared/map/palette.ts';
import { Choice } from '../rollout/Choice.tsx';
import { isOfMunicipalities } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { GridList, type GridListItem } from './GridList.tsx';
import { type Grid, type GridRow, type GridShow, rowOf } from './gridModel.ts';

interface PhoneGridProps {
  grid: Grid;
  show: GridShow;
  palette: MapPalette;
  rowName: (row: GridRow) => string;
  columnName: (nodeId: string) => string;
  cellTo: (row: GridRow, column: number) => string | undefined;
  cellSummary: (row: GridRow, column: number) => string;
}

const cuts = ['measure', 'municipality'] as const;

/** The grid one row or one column at a time. */
export function PhoneGrid(props: PhoneGridProps) {
  const { grid, show, palette, rowName, columnName, cellTo, cellSummary } = props;
  const { t } = useTranslation(['app', 'grid']);
  const [cut, setCut] = useParam('by', 'measure', cuts);
  const numbers = grid.rows.flatMap(({ measure }) => (measure ? [measure.number] : []));
  const usual = grid.rows.find(({ measure }) => measure && isOfMunicipalities(measure))?.measure?.number;
  const [number, setNumber] = useParam('measure', usual ?? numbers[0] ?? '', numbers);
  const [place, setPlace] = useParam('municipality', grid.columns[0] ?? '', grid.columns);
  const item = (row: GridRow, column: number, name: string): GridListItem => {
    const cell = (column === 0 ? row.region : row.cells[column - 1]) ?? row.region;
    return {
      key: `${row.measure?.number}:${column}`,
      name,
      cell,
      to: cellTo(row, column),
      summary: cellSummary(row, column),
    };
  };
  const row = rowOf(grid, number);
  const byMeasure = row
    ? [item(row, 0, t('grid.region')), ...grid.columns.map((id, i) => item(row, i + 1, columnName(id)))]
    : [];
  const column = grid.columns.indexOf(place) + 1;
  const items = cut === 'measure' ? byMeasure : grid.rows.map((one) => item(one, column, rowName(one)));
  const nameOf = (measure: string) => {
    const named = rowOf(grid, measure);
    return named ? rowName(named) : measure;
  };
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Choice
        label={t('grid.phone')}
        value={cut}
        options={cuts}
        nameOf={(one) => t(one === 'measure' ? 'grid.byMeasure' : 'grid.byMunicipality')}
        onChange={setCut}
      />
      {cut === 'measure' ? (
        <Choice
          label={t('rollout.measure')}
          value={number}
          options={numbers}
          nameOf={nameOf}
          onChange={setNumber}
        />
      ) : (
        <Choice
          label={t('rollout.municipality')}
          value={place}
          options={grid.columns}
          nameOf={columnName}
          onChange={setPlace}
        />
      )}
      <GridList items={items} show={show} palette={palette} />
    </Stack>
  );
}
