import { Box, Button, Stack, Typography } from '@mui/material';
import { Download } from 'lucide-react';
import { useCallback, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileError } from '../../../functions/registry/contract/files.ts';
import { csvOf } from '../../shared/charts/csv.ts';
import { download } from '../../shared/charts/download.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { sentenceOf } from '../fileErrors.ts';

const columns = ['file', 'row', 'column', 'value', 'what'] as const;

/** Everything wrong with a file: where it stands, what stands there and what to do. */
export function FileErrors({ errors, fileName }: { errors: readonly FileError[]; fileName: string }) {
  const { t } = useTranslation('files');
  const language = useLanguage();
  const titleId = useId();
  const sentence = useErrorSentence();
  const shownColumns = useColumns();
  const view = useTableView('errors');
  if (errors.length === 0) return null;
  const cellsOf = (error: FileError) => [
    error.file,
    String(error.row ?? ''),
    error.column ?? '',
    error.value ?? '',
    sentence(error),
  ];
  const save = () => {
    const rows = errors.map((error) => ({
      key: keyOf(error),
      cells: cellsOf(error).map((text) => ({ text })),
    }));
    const table = { columns: columns.map((name) => t(`files.column.${name}`)), rows };
    download(csvOf(table, language === 'ru' ? ';' : ','), fileName, 'text/csv');
  };
  const title = `${t('files.errors')}: ${t('files.count', { count: errors.length })}`;
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}
      >
        <Typography id={titleId} component="h3" variant="subtitle1" sx={{ fontWeight: 650 }}>
          {title}
        </Typography>
        <Button size="small" startIcon={<Download size={16} />} onClick={save}>
          {t('files.download')}
        </Button>
      </Stack>
      <DataTable label={title} columns={shownColumns} rows={errors} view={view} />
    </Box>
  );
}

function useColumns(): readonly DataColumn<FileError>[] {
  const { t } = useTranslation('files');
  const sentence = useErrorSentence();
  return useMemo(() => {
    const standsThere = ({ value }: FileError) => value ?? '';
    const columnOf = ({ column }: FileError) => column ?? '';
    return [
      {
        key: 'file',
        label: t('files.column.file'),
        width: 'minmax(0, 2fr)',
        cell: ({ file }) => file,
        text: ({ file }) => file,
      },
      {
        key: 'row',
        label: t('files.column.row'),
        width: '80px',
        cell: ({ row }) => row,
        text: ({ row }) => String(row ?? ''),
        sortBy: ({ row }) => row,
        look: 'number',
      },
      {
        key: 'column',
        label: t('files.column.column'),
        width: 'minmax(0, 2fr)',
        cell: columnOf,
        text: columnOf,
      },
      {
        key: 'value',
        label: t('files.column.value'),
        width: 'minmax(0, 2fr)',
        cell: standsThere,
        text: standsThere,
        look: 'quiet',
      },
      {
        key: 'what',
        label: t('files.column.what'),
        width: 'minmax(0, 4fr)',
        cell: sentence,
        text: sentence,
      },
    ];
  }, [t, sentence]);
}

function keyOf({ file, row, column, code, value }: FileError): string {
  return [file, row, column, code, value].join('#');
}

/** What to do about an error, in the reader's language. */
export function useErrorSentence() {
  const { t, i18n } = useTranslation('files');
  return useCallback(
    (error: Pick<FileError, 'code' | 'params' | 'value'>): string => {
      const key = sentenceOf(error);
      const known = i18n.exists(`files:files.error.${key}`) ? key : 'unknown';
      return t(`files.error.${known}`, { name: error.value ?? '', code: error.code, ...error.params });
    },
    [t, i18n],
  );
}
