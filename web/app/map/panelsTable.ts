import type { ChartTable } from '../../shared/charts/types.ts';
import type { Reading } from '../../shared/map/types.ts';
import type { PanelRow } from './panels.ts';

/** The numbers of maps that stand side by side for a spreadsheet, each place with its id. */
export function panelsTable(
  rows: readonly PanelRow[],
  columns: readonly string[],
  nameOf: (id: string) => string,
  valueText: (reading: Reading) => string,
): ChartTable {
  return {
    columns: ['ID', ...columns],
    rows: rows.map(({ nodeId, readings }) => ({
      key: nodeId,
      cells: [
        { text: nodeId },
        { text: nameOf(nodeId) },
        ...readings.map((reading) => ({
          text: valueText(reading),
          raw: typeof reading === 'number' ? reading : undefined,
        })),
      ],
    })),
  };
}
