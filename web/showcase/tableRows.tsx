import { Link } from 'react-router-dom';
import { StatusChip } from '../shared/evidence/StatusChip.tsx';
import { CellNote } from '../shared/ui/table/CellNote.tsx';
import type { DataColumn } from '../shared/ui/table/columns.ts';

export interface Row {
  name: string;
  place: string;
  pupils: number | undefined;
}

const places = ['Аннинский район', 'Бобровский район', 'Семилукский район'];
const all = 50_000;

export const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `Школа № ${at + 1}`,
    place: places[at % places.length] ?? '',
    pupils: at % 5 === 3 ? undefined : 40 + ((at * 37) % 900),
  }));
export const many = rowsOf(all);
export const few: Row[] = [
  ...rowsOf(2),
  { name: `Школа имени ${'Большого'.repeat(60)}`, place: 'Слово в 500 знаков', pupils: 0 },
];

export const columns: readonly DataColumn<Row>[] = [
  { key: 'name', label: 'Школа', width: '2fr', cell: ({ name }) => name, text: ({ name }) => name },
  { key: 'place', label: 'Район', width: '2fr', cell: ({ place }) => place, text: ({ place }) => place },
  {
    key: 'pupils',
    label: 'Учеников',
    width: '1fr',
    cell: ({ pupils }) => pupils ?? 'нет данных',
    text: ({ pupils }) => String(pupils ?? ''),
    sortBy: ({ pupils }) => pupils,
  },
];

const looks = ['number', 'quiet', 'strong'] as const;

/** Every look a cell has, and more columns than a tablet has room for. */
export const wideColumns: readonly DataColumn<Row>[] = [
  {
    key: 'school',
    label: 'Общеобразовательная организация',
    width: 'minmax(0, 3fr)',
    cell: ({ name, place }) => (
      <>
        <Link to="/">{name}</Link>
        <CellNote>{place}</CellNote>
      </>
    ),
    text: ({ name }) => name,
    onPhone: 'unnamed',
  },
  {
    key: 'status',
    label: 'Состояние',
    width: '170px',
    cell: ({ pupils }) => <StatusChip status={pupils === undefined ? 'noData' : 'satisfied'} />,
    text: ({ pupils }) => (pupils === undefined ? 'нет данных' : 'выполнено'),
  },
  ...looks.map(
    (look): DataColumn<Row> => ({
      key: look,
      label: 'Обучающихся',
      width: 'minmax(120px, 1fr)',
      cell: ({ pupils }) => pupils ?? '—',
      text: ({ pupils }) => String(pupils ?? ''),
      sortBy: ({ pupils }) => pupils,
      look,
    }),
  ),
];
