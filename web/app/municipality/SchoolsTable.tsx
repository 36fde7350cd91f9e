import {
  Box,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { chartPalette } from '../../shared/charts/palette.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { paths } from '../paths.ts';
import { StatusCell } from './StatusCell.tsx';
import type { SchoolRow, SchoolSort } from './schoolRows.ts';

const rowPx = 37;
const mostPx = 620;

interface SchoolsTableProps {
  rows: readonly SchoolRow[];
  measures: readonly MeasureView[];
  sort: SchoolSort;
  onSort: (sort: SchoolSort) => void;
}

/** Schools by measure. Only the rows in sight are drawn. */
export function SchoolsTable({ rows, measures, sort, onSort }: SchoolsTableProps) {
  const { t } = useTranslation('municipality');
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    overscan: 12,
    initialRect: { width: 0, height: mostPx },
  });
  const items = drawn.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = drawn.getTotalSize() - (items.at(-1)?.end ?? 0);
  const columns = measures.length + 2;
  return (
    <TableContainer
      ref={box}
      tabIndex={0}
      role="region"
      aria-label={t('municipality.schools')}
      sx={{ maxHeight: mostPx, mt: 1 }}
    >
      <Table size="small" stickyHeader aria-rowcount={rows.length + 1}>
        <TableHead>
          <TableRow>
            <SortCell sort="name" chosen={sort} onSort={onSort} label={t('municipality.school')} />
            {measures.map(({ number, title }) => (
              <TableCell key={number} align="center" title={inLanguage(title, language)}>
                {number}
              </TableCell>
            ))}
            <SortCell sort="overdue" chosen={sort} onSort={onSort} label={t('municipality.lateColumn')} />
          </TableRow>
        </TableHead>
        <TableBody>
          <Spacer px={above} columns={columns} />
          {items.map(({ index }) => {
            const row = rows[index];
            return row && <SchoolLine key={row.nodeId} row={row} index={index} measures={measures} />;
          })}
          <Spacer px={below} columns={columns} />
        </TableBody>
      </Table>
    </TableContainer>
  );
}

interface SortCellProps {
  sort: SchoolSort;
  chosen: SchoolSort;
  onSort: (sort: SchoolSort) => void;
  label: string;
}

function SortCell({ sort, chosen, onSort, label }: SortCellProps) {
  const direction = sort === 'name' ? 'asc' : 'desc';
  return (
    <TableCell align={sort === 'name' ? 'left' : 'right'} sortDirection={sort === chosen ? direction : false}>
      <TableSortLabel active={sort === chosen} direction={direction} onClick={() => onSort(sort)}>
        {label}
      </TableSortLabel>
    </TableCell>
  );
}

interface SchoolLineProps {
  row: SchoolRow;
  index: number;
  measures: readonly MeasureView[];
}

function SchoolLine({ row, index, measures }: SchoolLineProps) {
  const carry = useCarry();
  const palette = chartPalette[useThemeMode()];
  return (
    <TableRow hover aria-rowindex={index + 2} sx={{ height: rowPx }}>
      <TableCell component="th" scope="row" sx={{ maxWidth: { xs: 170, sm: 360 } }}>
        <MuiLink
          component={Link}
          to={carry(paths.school(row.nodeId))}
          noWrap
          title={row.name}
          sx={{ display: 'block' }}
        >
          {row.name}
        </MuiLink>
      </TableCell>
      {measures.map(({ number }) => (
        <TableCell key={number} align="center">
          <StatusCell number={number} cell={row.cells[number]} palette={palette} />
        </TableCell>
      ))}
      <TableCell align="right" sx={row.overdue === 0 ? { color: 'text.secondary' } : {}}>
        {row.overdue}
      </TableCell>
    </TableRow>
  );
}

function Spacer({ px, columns }: { px: number; columns: number }) {
  if (px <= 0) return null;
  return (
    <Box component="tr" aria-hidden="true">
      <td colSpan={columns} style={{ height: px, padding: 0 }} />
    </Box>
  );
}
