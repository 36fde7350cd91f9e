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
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useCarry } from '../../plan/carry.ts';
import { compareNames, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { paths } from '../paths.ts';
import type { ListLink } from '../rollout/lists.ts';
import { NumberLink } from '../rollout/NumberLink.tsx';
import type { Names } from '../rollout/names.ts';
import { type PlaceColumn, type PlaceFigure, sortedPlaces } from './placeFigures.ts';
import { usePlaceWords } from './placeWords.ts';

interface PlacesTableProps {
  figures: readonly PlaceFigure[];
  number: string;
  names: Names;
  listLink: ListLink;
  hoveredId: string | undefined;
  onHover: (id: string | undefined) => void;
  selectedId: string | undefined;
  maxHeight: number | undefined;
}

const columns: readonly PlaceColumn[] = ['name', 'share', 'satisfied', 'obliged', 'rank', 'trend'];

/** A long name is broken, not the table. */
const nameCell = { whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: 110 };

/** The numbers of the map, row by row; a hovered row is marked on the map and the other way round. */
export function PlacesTable(props: PlacesTableProps) {
  const { figures, number, names, listLink, hoveredId, onHover, selectedId, maxHeight } = props;
  const { t } = useTranslation('map');
  const language = useLanguage();
  const carry = useCarry();
  const { valueText, pointsText } = usePlaceWords('share');
  const [sort, setSort] = useState<{ by: PlaceColumn; direction: 'asc' | 'desc' }>({
    by: 'share',
    direction: 'asc',
  });
  const rows = sortedPlaces(figures, sort.by, sort.direction, (a, b) =>
    compareNames(names.short(a), names.short(b), language),
  );
  const sortBy = (by: PlaceColumn) =>
    setSort((before) => ({ by, direction: before.by === by && before.direction === 'asc' ? 'desc' : 'asc' }));
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={t('map.tableCaption')}
      sx={maxHeight ? { maxHeight } : {}}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell
                key={column}
                align={column === 'name' ? 'left' : 'right'}
                sortDirection={sort.by === column ? sort.direction : false}
                sx={{
                  px: 0.5,
                  lineHeight: 1.2,
                  fontSize: '0.8125rem',
                  '& .MuiTableSortLabel-icon': { mx: 0.25, fontSize: 14 },
                }}
              >
                <TableSortLabel
                  active={sort.by === column}
                  direction={sort.by === column ? sort.direction : 'asc'}
                  onClick={() => sortBy(column)}
                >
                  {t(`map.column.${column}`)}
                </TableSortLabel>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody onMouseLeave={() => onHover(undefined)}>
          {rows.map(({ nodeId, counts, share, reading, rank, trend }) => (
            <TableRow
              key={nodeId}
              hover
              selected={nodeId === hoveredId || nodeId === selectedId}
              aria-current={nodeId === selectedId || undefined}
              onMouseEnter={() => onHover(nodeId)}
              onFocus={() => onHover(nodeId)}
              sx={{ '& > .MuiTableCell-root': { px: 0.5, whiteSpace: 'nowrap' } }}
            >
              <TableCell component="th" scope="row" sx={nameCell}>
                <MuiLink component={Link} to={carry(paths.municipality(nodeId))}>
                  {names.short(nodeId)}
                </MuiLink>
              </TableCell>
              <TableCell align="right">{valueText(share ?? reading)}</TableCell>
              <TableCell align="right">
                {counts && (
                  <NumberLink to={listLink(number, { municipality: nodeId, status: 'satisfied' })}>
                    {formatNumber(counts.satisfied, language)}
                  </NumberLink>
                )}
              </TableCell>
              <TableCell align="right">
                {counts && (
                  <NumberLink to={listLink(number, { municipality: nodeId, status: 'obliged' })}>
                    {formatNumber(counts.obliged, language)}
                  </NumberLink>
                )}
              </TableCell>
              <TableCell align="right">{rank ?? '—'}</TableCell>
              <TableCell align="right">{trend === undefined ? '—' : pointsText(trend)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
