import { Link as MuiLink, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useCarry } from '../../plan/carry.ts';
import { StatusChip } from '../../shared/evidence/StatusChip.tsx';
import { useBecauseWords } from '../../shared/evidence/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import type { Names } from '../rollout/names.ts';
import { type ListedRow, statusKeyOf, urgencyOf } from './evidenceFilter.ts';
import { factPath, nodePath } from './factPath.ts';

interface EvidenceTableProps {
  rows: readonly ListedRow[];
  names: Names;
}

/** Nodes with their status and the reason for it; the address keeps how the reader ordered and searched them. */
export function EvidenceTable({ rows, names }: EvidenceTableProps) {
  const { t } = useTranslation('measure');
  const columns = useEvidenceColumns(names);
  return <DataTable label={t('measure.list')} columns={columns} rows={rows} view={useTableView('list')} />;
}

function useEvidenceColumns(names: Names): DataColumn<ListedRow>[] {
  const { t } = useTranslation('measure');
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  const becauseWords = useBecauseWords();
  return useMemo(() => {
    const statusOf = (row: ListedRow) => shared(`status.${statusKeyOf(row)}`);
    const placeOf = ({ nodeId, municipalityId }: ListedRow) =>
      municipalityId && municipalityId !== nodeId ? names.short(municipalityId) : '';
    const sinceOf = ({ since }: ListedRow) => (since ? formatDay(since, language) : '');
    return [
      {
        key: 'node',
        label: t('measure.columnNode'),
        width: 'minmax(0, 5fr)',
        cell: (row) => <NodeCell row={row} name={names.full(row.nodeId)} place={placeOf(row)} />,
        text: (row) => [names.full(row.nodeId), placeOf(row)].filter(Boolean).join(', '),
      },
      {
        key: 'status',
        label: t('measure.columnStatus'),
        width: 'minmax(0, 4fr)',
        cell: (row) => <StatusCell row={row} />,
        text: statusOf,
        sortBy: urgencyOf,
      },
      {
        key: 'since',
        label: t('measure.columnSince'),
        width: '100px',
        cell: sinceOf,
        text: sinceOf,
        sortBy: ({ since }) => since,
      },
      {
        key: 'because',
        label: t('measure.columnBecause'),
        width: 'minmax(0, 7fr)',
        cell: (row) => <BecauseCell row={row} words={becauseWords(row.because)} />,
        text: ({ because }) => becauseWords(because),
      },
    ];
  }, [names, language, t, shared, becauseWords]);
}

function NodeCell({ row, name, place }: { row: ListedRow; name: string; place: string }) {
  const carry = useCarry();
  const page = nodePath(row.nodeId);
  return (
    <>
      {page ? (
        <MuiLink component={Link} to={carry(page)}>
          {name}
        </MuiLink>
      ) : (
        name
      )}
      {place !== '' && (
        <Typography variant="caption" color="text.secondary" component="div">
          {place}
        </Typography>
      )}
    </>
  );
}

function StatusCell({ row: { status, late, was } }: { row: ListedRow }) {
  const { t } = useTranslation('measure');
  const { t: shared } = useTranslation('shared');
  return (
    <>
      <StatusChip status={status} late={late} />
      {was && was !== status && (
        <Typography variant="caption" color="text.secondary" component="div">
          {t('measure.was', { status: shared(`status.${was}`) })}
        </Typography>
      )}
    </>
  );
}

function BecauseCell({ row, words }: { row: ListedRow; words: string }) {
  const carry = useCarry();
  const fact = row.because.fact && factPath(row.because.fact, row.nodeId);
  if (!fact) return words;
  return (
    <MuiLink component={Link} to={withCarried(fact, carry)} color="inherit">
      {words}
    </MuiLink>
  );
}

/** What is carried stands before the place on the page. */
function withCarried(path: string, carry: ReturnType<typeof useCarry>): string {
  const [page = '', part] = path.split('#');
  return part === undefined ? carry(page) : `${carry(page)}#${part}`;
}
