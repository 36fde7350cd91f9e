import { useMemo, useState } from 'react';
import { CellNote } from '../shared/ui/table/CellNote.tsx';
import { DataTable } from '../shared/ui/table/DataTable.tsx';
import type { RowChoice } from '../shared/ui/table/RowChoice.tsx';
import { useTableView } from '../shared/ui/table/useTableView.ts';
import { Part, State } from './State.tsx';
import { columns, few, many, type Row, rowsOf, wideColumns } from './tableRows.tsx';

const pageRows = 5;
const [first] = few;
const none: readonly Row[] = [];
const noMore = () => undefined;

export function TableStates() {
  return (
    <Part title="Таблица">
      <State name="50 000 строк">
        <DataTable label="Много школ" columns={columns} rows={many} view={useTableView('many')} />
      </State>
      <State name="без инструментов, длинное слово">
        <DataTable label="Мало школ" columns={columns} rows={few} isChosen={(row) => row === first} />
      </State>
      <State name="ни одной строки">
        <DataTable label="Школ нет" columns={columns} rows={none} view={useTableView('none')} />
      </State>
      <State name="следующая страница в пути">
        <DataTable label="Ждём ещё" columns={columns} rows={few} more={{ load: noMore, isLoading: true }} />
      </State>
      <State name="отметки">
        <Ticked />
      </State>
      <State name="по страницам">
        <ByPages />
      </State>
      <State name="много столбцов" isWide>
        <DataTable label="Широкая" columns={wideColumns} rows={few} view={useTableView('wide')} />
      </State>
    </Part>
  );
}

/** Rows are ticked, but those of which nothing is known. */
function Ticked() {
  const [ticked, setTicked] = useState<ReadonlySet<Row>>(new Set());
  const rows = useMemo(() => rowsOf(pageRows), []);
  const choice: RowChoice<Row> = {
    has: (row) => ticked.has(row),
    isOpen: ({ pupils }) => pupils !== undefined,
    labelOf: ({ name }) => `Отметить: ${name}`,
    allLabel: 'Отметить все',
    tick: (some, isOn) =>
      setTicked(new Set([...rows].filter((row) => (some.includes(row) ? isOn : ticked.has(row))))),
  };
  return (
    <>
      <DataTable
        label="С отметками"
        columns={columns}
        rows={rows}
        view={useTableView('ticked')}
        choice={choice}
        isSearched={false}
      />
      <CellNote>Отмечено: {ticked.size}</CellNote>
    </>
  );
}

function ByPages() {
  const [pages, setPages] = useState(1);
  const rows = useMemo(() => rowsOf(pageRows * pages), [pages]);
  return (
    <DataTable
      label="По страницам"
      columns={columns}
      rows={rows}
      view={useTableView('pages')}
      more={{ load: () => setPages(pages + 1), isLoading: false }}
    />
  );
}
