import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Difference } from '../../../functions/adoption/contract/imports.ts';
import { paths } from '../../app/paths.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { useFieldWords } from './fieldWords.ts';

interface DifferencesTableProps {
  differences: readonly Difference[];
  /** Of all found, when the list was cut. */
  count: number;
}

/** What the file would write, record by record, with the value before and after. */
export function DifferencesTable({ differences, count }: DifferencesTableProps) {
  const { t } = useTranslation('imports');
  const columns = useDifferenceColumns(differences.some(({ week }) => week !== undefined));
  const view = useTableView('differences');
  if (differences.length === 0) return <Nothing title={t('imports.noDifferences')} />;
  return (
    <>
      <DataTable label={t('imports.differences')} columns={columns} rows={differences} view={view} />
      {differences.length < count && (
        <Typography variant="body2" color="text.secondary">
          {t('imports.cut', { shown: differences.length, all: count })}
        </Typography>
      )}
    </>
  );
}

function useDifferenceColumns(hasWeeks: boolean): DataColumn<Difference>[] {
  const { t } = useTranslation('imports');
  const periodWords = usePeriodWords();
  const fieldWords = useFieldWords();
  const weekOf = ({ week }: Difference) => (week ? periodWords(week) : '');
  const kindOf = ({ kind }: Difference) => t(`imports.difference.${kind}`);
  const weeks: DataColumn<Difference> = {
    key: 'week',
    label: t('imports.column.week'),
    width: 'minmax(0, 2fr)',
    cell: weekOf,
    text: weekOf,
    sortBy: ({ week }) => week,
  };
  return [
    {
      key: 'school',
      label: t('imports.column.school'),
      width: 'minmax(0, 3fr)',
      cell: ({ nodeId, schoolName }) => (
        <MuiLink component={Link} to={paths.school(nodeId)}>
          {schoolName}
        </MuiLink>
      ),
      text: ({ schoolName }) => schoolName,
    },
    ...(hasWeeks ? [weeks] : []),
    {
      key: 'kind',
      label: t('imports.column.kind'),
      width: '96px',
      cell: kindOf,
      text: kindOf,
    },
    {
      key: 'changes',
      label: t('imports.column.changes'),
      width: 'minmax(0, 5fr)',
      cell: ({ changes }) => <Changes changes={changes} />,
      text: ({ changes }) =>
        changes
          .map(
            ({ field, from, to }) =>
              `${fieldWords(field)}: ${from ?? ''} → ${to ?? t('imports.nothingKnown')}`,
          )
          .join('; '),
    },
  ];
}

function Changes({ changes }: Pick<Difference, 'changes'>) {
  const { t } = useTranslation('imports');
  const fieldWords = useFieldWords();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          {fieldWords(field)}: {from !== undefined && `${from} → `}
          <strong>{to ?? t('imports.nothingKnown')}</strong>
        </li>
      ))}
    </Box>
  );
}
