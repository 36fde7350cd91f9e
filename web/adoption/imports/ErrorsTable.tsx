import { Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { RowError } from '../../../functions/adoption/contract/imports.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { useCodeWords } from '../codeWords.ts';
import { errorKinds } from './errorKinds.ts';

/** Values that may hold a name or a password are never repeated. */
const hiddenValues = ['looksLikePersonName', 'looksLikePassword'];

interface ErrorsTableProps {
  errors: readonly RowError[];
  /** Of all found, when the list was cut. */
  errorCount: number;
  label: string;
}

/** Every wrong cell: where it is, what it holds, what is wrong with it and what to do. */
export function ErrorsTable({ errors, errorCount, label }: ErrorsTableProps) {
  const { t } = useTranslation('imports');
  const codeWords = useCodeWords();
  const columns = useErrorColumns();
  const [{ code }, choose] = useAddress('code');
  const kinds = errorKinds(errors);
  const shown = errors.filter((error) => code === '' || error.code === code);
  const isCut = code === '' && errors.length < errorCount;
  return (
    <Stack sx={{ gap: 1 }}>
      <TextField
        select
        label={t('imports.errorFilter')}
        value={kinds.some((kind) => kind.code === code) ? code : ''}
        onChange={(event) => choose({ code: event.target.value })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ width: { xs: '100%', sm: 340 }, mt: 1 }}
      >
        <MenuItem value="">{t('imports.allErrors')}</MenuItem>
        {kinds.map((kind) => (
          <MenuItem key={kind.code} value={kind.code}>
            {t('imports.errorKind', { title: codeWords(kind.code).title, count: kind.count })}
          </MenuItem>
        ))}
      </TextField>
      <DataTable label={label} columns={columns} rows={shown} view={useTableView('errors')} />
      {isCut && (
        <Typography variant="body2" color="text.secondary">
          {t('imports.cut', { shown: errors.length, all: errorCount })}
        </Typography>
      )}
      {code !== '' && (
        <Button size="small" onClick={() => choose({ code: '' })} sx={{ alignSelf: 'flex-start' }}>
          {t('imports.allErrors')}
        </Button>
      )}
    </Stack>
  );
}

function useErrorColumns(): DataColumn<RowError>[] {
  const { t } = useTranslation('imports');
  const codeWords = useCodeWords();
  const columnOf = ({ column }: RowError) => column || t('imports.wholeFile');
  const cellOf = ({ code, value }: RowError) => (hiddenValues.includes(code) ? t('imports.hidden') : value);
  const problemOf = ({ code, params }: RowError) => codeWords(code, params).title;
  const adviceOf = ({ code, params }: RowError) => codeWords(code, params).advice;
  return [
    {
      key: 'row',
      label: t('imports.column.row'),
      width: '72px',
      cell: ({ row }) => row,
      text: ({ row }) => String(row),
      sortBy: ({ row }) => row,
    },
    {
      key: 'column',
      label: t('imports.column.column'),
      width: 'minmax(0, 2fr)',
      cell: columnOf,
      text: columnOf,
    },
    {
      key: 'value',
      label: t('imports.column.value'),
      width: 'minmax(0, 2fr)',
      cell: cellOf,
      text: cellOf,
      look: 'quiet',
    },
    {
      key: 'problem',
      label: t('imports.column.problem'),
      width: 'minmax(0, 3fr)',
      cell: problemOf,
      text: problemOf,
      look: 'strong',
    },
    {
      key: 'advice',
      label: t('imports.column.advice'),
      width: 'minmax(0, 4fr)',
      cell: adviceOf,
      text: adviceOf,
    },
  ];
}
