import type { useTranslation } from 'react-i18next';
import type { ChartTable } from '../../shared/charts/types.ts';
import type { Names } from '../rollout/names.ts';
import type { PlaceFigure } from './placeFigures.ts';
import type { usePlaceWords } from './placeWords.ts';

type Say = ReturnType<typeof useTranslation<'app'>>['t'];

/** The numbers of a map for a spreadsheet, each place with its id. */
export function mapTable(
  figures: readonly PlaceFigure[],
  names: Names,
  t: Say,
  words: Pick<ReturnType<typeof usePlaceWords>, 'valueText' | 'pointsText'>,
): ChartTable {
  const columns = (['name', 'share', 'satisfied', 'obliged', 'rank', 'trend'] as const).map((column) =>
    t(`map.column.${column}`),
  );
  const rows = figures.map(({ nodeId, reading, share, counts, rank, trend }) => ({
    key: nodeId,
    cells: [
      { text: names.full(nodeId) },
      { text: words.valueText(reading), raw: share },
      { text: String(counts?.satisfied ?? ''), raw: counts?.satisfied },
      { text: String(counts?.obliged ?? ''), raw: counts?.obliged },
      { text: String(rank ?? ''), raw: rank },
      { text: trend === undefined ? '' : words.pointsText(trend), raw: trend },
    ],
  }));
  return {
    columns: ['ID', ...columns],
    rows: rows.map((row) => ({ ...row, cells: [{ text: row.key }, ...row.cells] })),
  };
}
