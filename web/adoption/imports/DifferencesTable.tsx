import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Difference } from '../../../functions/adoption/contract.ts';
import { paths } from '../../app/paths.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { useFieldWords } from './fieldWords.ts';
import { type LongColumn, LongTable } from './LongTable.tsx';

interface DifferencesTableProps {
  differences: readonly Difference[];
  /** Of all found, when the list was cut. */
  count: number;
}

/** What the file would write, record by record, with the value before and after. */
export function DifferencesTable({ differences, count }: DifferencesTableProps) {
  const { t } = useTranslation('adoption');
  const columns = useDifferenceColumns(differences.some(({ week }) => week !== undefined));
  if (differences.length === 0) return <Nothing title={t('imports.noDifferences')} />;
  return (
    <>
      <LongTable label={t('imports.differences')} columns={columns} rows={differences} />
      {differences.length < count && (
        <Typography variant="body2" color="text.secondary">
          {t('imports.cut', { shown: differences.length, all: count })}
        </Typography>
      )}
    </>
  );
}

function useDifferenceColumns(hasWeeks: boolean): LongColumn<Difference>[] {
  const { t } = useTranslation('adoption');
  const periodWords = usePeriodWords();
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
    },
    ...(hasWeeks
      ? [
          {
            key: 'week',
            label: t('imports.column.week'),
            width: 'minmax(0, 2fr)',
            cell: ({ week }: Difference) => week && periodWords(week),
          },
        ]
      : []),
    {
      key: 'kind',
      label: t('imports.column.kind'),
      width: '96px',
      cell: ({ kind }) => t(`imports.difference.${kind}`),
    },
    {
      key: 'changes',
      label: t('imports.column.changes'),
      width: 'minmax(0, 5fr)',
      cell: ({ changes }) => <Changes changes={changes} />,
    },
  ];
}

function Changes({ changes }: Pick<Difference, 'changes'>) {
  const { t } = useTranslation('adoption');
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
