import {
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useCarry } from '../../plan/carry.ts';
import { compareNames } from '../../shared/format/format.ts';
import type { Reading } from '../../shared/map/types.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';
import type { PanelRow } from './panels.ts';

interface PanelsTableProps {
  /** One for each map, in their order. */
  heads: readonly { id: string; title: string }[];
  rows: readonly PanelRow[];
  names: Names;
  valueText: (reading: Reading) => string;
  /** Last column of two days: what the later has gained. */
  gain?: { title: string; textOf: (row: PanelRow) => string } | undefined;
  hoveredId: string | undefined;
  onHover: (id: string | undefined) => void;
  selectedId: string | undefined;
}

const headCell = {
  px: 0.75,
  lineHeight: 1.2,
  fontSize: '0.8125rem',
  minWidth: 84,
  verticalAlign: 'bottom',
};

type Sort = { by: number | 'name'; direction: 'asc' | 'desc' };

/** The numbers of maps that stand side by side, a column for each map. */
export function PanelsTable(props: PanelsTableProps) {
  const { heads, rows, names, valueText, gain, hoveredId, onHover, selectedId } = props;
  const { t } = useTranslation('map');
  const language = useLanguage();
  const carry = useCarry();
  const [sort, setSort] = useState<Sort>({ by: 'name', direction: 'asc' });
  const sortBy = (by: Sort['by']) =>
    setSort((before) => ({ by, direction: before.by === by && before.direction === 'asc' ? 'desc' : 'asc' }));
  const byName = (a: PanelRow, b: PanelRow) =>
    compareNames(names.short(a.nodeId), names.short(b.nodeId), language);
  const sorted = sortedRows(rows, sort, byName);
  const head = (by: Sort['by'], title: ReactNode) => (
    <TableCell
      key={by}
      align={by === 'name' ? 'left' : 'right'}
      sortDirection={sort.by === by ? sort.direction : false}
      sx={headCell}
    >
      <TableSortLabel
        active={sort.by === by}
        direction={sort.by === by ? sort.direction : 'asc'}
        onClick={() => sortBy(by)}
      >
        {title}
      </TableSortLabel>
    </TableCell>
  );
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('map.tableCaption')} sx={{ maxHeight: 640 }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {head('name', t('map.column.name'))}
            {heads.map(({ title }, i) => head(i, title))}
            {gain && (
              <TableCell align="right" sx={headCell}>
                {gain.title}
              </TableCell>
            )}
          </TableRow>
        </TableHead>
        <TableBody onMouseLeave={() => onHover(undefined)}>
          {sorted.map((row) => (
            <TableRow
              key={row.nodeId}
              hover
              selected={row.nodeId === hoveredId || row.nodeId === selectedId}
              aria-current={row.nodeId === selectedId || undefined}
              onMouseEnter={() => onHover(row.nodeId)}
              onFocus={() => onHover(row.nodeId)}
              sx={{ '& > .MuiTableCell-root': { px: 0.75 } }}
            >
              <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere', minWidth: 120 }}>
                <MuiLink component={Link} to={carry(paths.municipality(row.nodeId))}>
                  {names.short(row.nodeId)}
                </MuiLink>
              </TableCell>
              {row.readings.map((reading, i) => (
                <TableCell key={heads[i]?.id} align="right">
                  {valueText(reading)}
                </TableCell>
              ))}
              {gain && <TableCell align="right">{gain.textOf(row)}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Places without a number stand last in either direction. */
function sortedRows(
  rows: readonly PanelRow[],
  { by, direction }: Sort,
  byName: (a: PanelRow, b: PanelRow) => number,
): PanelRow[] {
  const sign = direction === 'asc' ? 1 : -1;
  if (by === 'name') return [...rows].sort((a, b) => sign * byName(a, b));
  const readingIn = ({ readings }: PanelRow) => readings[by];
  return [...rows].sort((a, b) => {
    const [left, right] = [readingIn(a), readingIn(b)];
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right) || byName(a, b);
    return Number(typeof left !== 'number') - Number(typeof right !== 'number') || byName(a, b);
  });
}
