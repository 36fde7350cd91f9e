import type { DataColumn } from '../shared/ui/table/columns.ts';
import { DataTable } from '../shared/ui/table/DataTable.tsx';
import { useTableView } from '../shared/ui/table/useTableView.ts';
import { Part, State } from './State.tsx';

interface Row {
  name: string;
  place: string;
  pupils: number | undefined;
}

const places = ['Аннинский район', 'Бобровский район', 'Семилукский район'];
const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `Школа № ${at + 1}`,
    place: places[at % places.length] ?? '',
    pupils: at % 5 === 3 ? undefined : 40 + ((at * 37) % 900),
  }));
const many = rowsOf(50_000);
const few: Row[] = [
  ...rowsOf(2),
  { name: `Школа имени ${'Большого'.repeat(60)}`, place: 'Слово в 500 знаков', pupils: 0 },
];

const columns: readonly DataColumn<Row>[] = [
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

export function TableStates() {
  return (
    <Part title="Таблица">
      <State name="50 000 строк">
        <DataTable label="Много школ" columns={columns} rows={many} view={useTableView('many')} />
      </State>
      <State name="без инструментов, длинное слово">
        <DataTable label="Мало школ" columns={columns} rows={few} />
      </State>
    </Part>
  );
}
