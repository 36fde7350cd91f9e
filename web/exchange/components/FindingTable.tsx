import { Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, FindingCode } from '../../../functions/exchange/contract/finding.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { moreOf } from '../../shared/ui/table/moreOf.ts';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { findingList } from '../queries.ts';

/** Each finding with its place, what is wrong, what to do, and the measures that wait for it. */
export function FindingTable({ runId, code }: { runId: string; code: FindingCode | undefined }) {
  const { t } = useTranslation('exchange');
  const findings = useInfiniteQuery(findingList(runId, code));
  const pages = findings.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  const columns = useColumns();
  const view = useTableView('findings');
  return (
    <Sights query={findings}>
      {() => (
        <DataTable
          label={t('finding.title')}
          columns={columns}
          rows={rows}
          view={view}
          more={moreOf(findings)}
        />
      )}
    </Sights>
  );
}

function useColumns(): readonly DataColumn<Finding>[] {
  const { t } = useTranslation('exchange');
  return useMemo(() => {
    const placeOf = ({ file, row, column }: Finding) =>
      [file, row > 0 && t('finding.row', { row }), column].filter(Boolean).join(', ') ||
      t('finding.wholePackage');
    const standsThere = ({ value }: Finding) => (value === '' ? '' : t('finding.value', { value }));
    const expectedOf = ({ expected }: Finding) =>
      expected === undefined ? '' : t('finding.expected', { expected });
    const blocksOf = ({ blocks }: Finding) => blocks.join(', ') || t('finding.none');
    return [
      {
        key: 'place',
        label: t('finding.place'),
        width: 'minmax(120px, 3fr)',
        cell: (row) => (
          <>
            {placeOf(row)}
            <Note>{standsThere(row)}</Note>
          </>
        ),
        text: (row) => [placeOf(row), standsThere(row)].filter(Boolean).join('; '),
      },
      {
        key: 'toDo',
        label: t('finding.whatToDo'),
        width: 'minmax(170px, 5fr)',
        cell: (row) => (
          <>
            <strong>{t(`finding.${row.code}.what`)}</strong>
            <div>{t(`finding.${row.code}.toDo`)}</div>
            <Note>{expectedOf(row)}</Note>
          </>
        ),
        text: (row) =>
          [t(`finding.${row.code}.what`), t(`finding.${row.code}.toDo`), expectedOf(row)]
            .filter(Boolean)
            .join('; '),
      },
      {
        key: 'measures',
        label: t('finding.measures'),
        width: 'minmax(110px, 2fr)',
        cell: blocksOf,
        text: blocksOf,
      },
    ];
  }, [t]);
}

function Note({ children }: { children: string }) {
  if (children === '') return null;
  return (
    <Typography variant="body2" component="div" color="text.secondary">
      {children}
    </Typography>
  );
}
