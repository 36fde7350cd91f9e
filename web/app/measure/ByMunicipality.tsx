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
import { useCountsWords } from '../rollout/countsWords.ts';
import type { ListStatus } from '../rollout/lists.ts';
import { NumberLink } from '../rollout/NumberLink.tsx';
import type { Names } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';
import { type PlaceColumn, type PlaceRow, type PlaceSort, placeColumns, sortPlaces } from './placeRows.ts';

interface ByMunicipalityProps {
  rows: readonly PlaceRow[];
  names: Names;
  linkOf: (municipality: string, status: ListStatus) => string | undefined;
}

/** How every municipality stands; each number opens the list it counts. */
export function ByMunicipality({ rows, names, linkOf }: ByMunicipalityProps) {
  const { t } = useTranslation(['app', 'measure']);
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  const carry = useCarry();
  const { share } = useCountsWords();
  const [sort, setSort] = useState<PlaceSort>({ by: 'share', direction: 'asc' });
  const sorted = sortPlaces(rows, sort, (a, b) => compareNames(names.short(a), names.short(b), language));
  const shown = placeColumns.filter(
    (column) =>
      column === 'share' || column === 'obliged' || rows.some(({ counts }) => (counts[column] ?? 0) > 0),
  );
  const nameOf = (column: PlaceColumn) => {
    if (column === 'share') return t('measure.shareColumn');
    return column === 'obliged' ? t('measure.obliged') : shared(`status.${column}`);
  };
  const header = (by: PlaceSort['by'], name: string) => (
    <TableCell
      key={by}
      align={by === 'name' ? 'left' : 'right'}
      sortDirection={sort.by === by ? sort.direction : false}
    >
      <TableSortLabel
        active={sort.by === by}
        direction={sort.by === by ? sort.direction : 'asc'}
        onClick={() =>
          setSort({ by, direction: sort.by === by && sort.direction === 'asc' ? 'desc' : 'asc' })
        }
      >
        {name}
      </TableSortLabel>
    </TableCell>
  );
  const figure = ({ nodeId, counts }: PlaceRow, column: PlaceColumn) => {
    if (column === 'share') return share(counts);
    const count = counts[column] ?? 0;
    if (count === 0) return '0';
    return <NumberLink to={linkOf(nodeId, column)}>{formatNumber(count, language)}</NumberLink>;
  };
  return (
    <Panel title={t('measure.byMunicipalityAll', { count: rows.length })}>
      <TableContainer
        // A half of a row at the lower edge says that there are more.
        sx={{ maxHeight: 440 }}
        tabIndex={0}
        role="region"
        aria-label={t('measure.byMunicipality')}
      >
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow sx={{ '& th': { lineHeight: 1.2, verticalAlign: 'bottom' } }}>
              {header('name', t('rollout.municipality'))}
              {shown.map((column) => header(column, nameOf(column)))}
            </TableRow>
          </TableHead>
          <TableBody>
            {sorted.map((row) => (
              <TableRow key={row.nodeId} hover>
                <TableCell component="th" scope="row">
                  <MuiLink component={Link} to={carry(paths.municipality(row.nodeId))}>
                    {names.short(row.nodeId)}
                  </MuiLink>
                </TableCell>
                {shown.map((column) => (
                  <TableCell key={column} align="right">
                    {figure(row, column)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Panel>
  );
}
