import i18next from 'i18next';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import { BrowserRouter } from 'react-router-dom';
import * as shared from '../../../web/shared/text/shared.ts';
import type { DataColumn } from '../../../web/shared/ui/table/columns.ts';
import { DataTable } from '../../../web/shared/ui/table/DataTable.tsx';
import { useTableView } from '../../../web/shared/ui/table/useTableView.ts';
import { onStage } from '../stage.ts';
import { type SchoolRow, schoolsOf } from './schools.ts';

const column = (key: keyof SchoolRow, width: string): DataColumn<SchoolRow> => ({
  key,
  label: key,
  width,
  cell: (row) => row[key],
  text: (row) => String(row[key]),
  ...(['pupils', 'share'].includes(key) && { sortBy: (row) => row[key] }),
});
const columns = [
  column('name', '3fr'),
  column('place', '2fr'),
  column('pupils', '1fr'),
  column('share', '1fr'),
  column('since', '1fr'),
];

void i18next
  .use(initReactI18next)
  .init({ lng: 'ru', resources: { ru: { shared: shared.ru } }, interpolation: { escapeValue: false } });

function Register({ rows }: { rows: readonly SchoolRow[] }) {
  return <DataTable label="Школы" columns={columns} rows={rows} view={useTableView()} />;
}

let show: (rows: readonly SchoolRow[]) => void;

/** The page around the table: its address and its words are there before any table is. */
function BenchPage() {
  const [rows, setRows] = useState<readonly SchoolRow[]>();
  show = setRows;
  return rows && <Register rows={rows} />;
}

onStage<SchoolRow[], SchoolRow[]>(
  {
    prepare: (rows) => {
      const root = createRoot(document.getElementById('host') as HTMLElement);
      flushSync(() =>
        root.render(
          <BrowserRouter>
            <BenchPage />
          </BrowserRouter>,
        ),
      );
      return rows;
    },
    mount: (_host, rows) => show(rows),
    isShown: (host) => host.querySelector('[role=cell]') !== null,
    change: (host) => {
      host.querySelector<HTMLElement>('[role=columnheader]:nth-child(3) button')?.click();
    },
  },
  (size) => schoolsOf(Number(size)),
);
