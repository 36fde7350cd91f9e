import { Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { ChartTable, ChartTableCell } from './types.ts';

interface FiguresTableProps {
  table: ChartTable;
  caption: string;
}

/** The first column names the row; the others are figures, and one that opens a list is a button. */
export function FiguresTable({ table, caption }: FiguresTableProps) {
  return (
    <TableContainer sx={{ maxHeight: 480 }} tabIndex={0} role="region" aria-label={caption}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {table.columns.map((column, i) => (
              <TableCell key={column} component="th" scope="col" align={i === 0 ? 'left' : 'right'}>
                {column}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {table.rows.map(({ key, cells: [name, ...figures] }) => (
            <TableRow key={key} hover>
              <TableCell component="th" scope="row">
                {name && <CellText cell={name} />}
              </TableCell>
              {figures.map((cell, i) => (
                <TableCell
                  key={table.columns[i + 1]}
                  align="right"
                  sx={{ fontVariantNumeric: 'tabular-nums' }}
                >
                  <CellText cell={cell} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function CellText({ cell: { text, onOpen } }: { cell: ChartTableCell }) {
  if (!onOpen) return text;
  return (
    <Link component="button" type="button" onClick={onOpen} sx={{ font: 'inherit' }}>
      {text}
    </Link>
  );
}
