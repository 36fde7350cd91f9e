import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Run } from '../../../functions/exchange/contract/run.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';

type File = Run['files'][number];

/** The files of a package that were read, with their records and errors. */
export function FilesOfRun({ files }: { files: Run['files'] }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const columns = useMemo((): readonly DataColumn<File>[] => {
    const modeOf = ({ mode }: File) => t(`mode.${mode}`);
    const count = (key: 'rows' | 'errors'): DataColumn<File> => ({
      key,
      label: t(`files.${key}`),
      width: 'minmax(0, 1fr)',
      cell: (file) => formatNumber(file[key], language),
      text: (file) => String(file[key]),
      look: 'number',
    });
    return [
      {
        key: 'file',
        label: t('files.file'),
        width: 'minmax(0, 3fr)',
        cell: ({ file }) => file,
        text: ({ file }) => file,
      },
      { key: 'mode', label: t('files.mode'), width: 'minmax(0, 2fr)', cell: modeOf, text: modeOf },
      count('rows'),
      count('errors'),
    ];
  }, [t, language]);
  if (files.length === 0) return null;
  return (
    <>
      <Typography component="h3" variant="subtitle1" sx={{ mt: 2 }}>
        {t('files.title')}
      </Typography>
      <DataTable label={t('files.title')} columns={columns} rows={files} />
    </>
  );
}
