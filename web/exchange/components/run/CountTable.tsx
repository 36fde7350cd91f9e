import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counts } from '../../../../functions/exchange/contract/difference.ts';
import { formatNumber } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import type { DataColumn } from '../../../shared/ui/table/columns.ts';
import { DataTable } from '../../../shared/ui/table/DataTable.tsx';

const kinds = ['added', 'changed', 'removed', 'unchanged'] as const;

type FileCounts = Counts & { file: string };

/** Records by file: how many come, change, go and stay. */
export function CountTable({ label, files }: { label: string; files: readonly FileCounts[] }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const columns = useMemo(
    (): readonly DataColumn<FileCounts>[] => [
      {
        key: 'file',
        label: t('files.file'),
        width: 'minmax(0, 3fr)',
        cell: ({ file }) => file,
        text: ({ file }) => file,
      },
      ...kinds.map(
        (kind): DataColumn<FileCounts> => ({
          key: kind,
          label: t(`difference.${kind}`),
          width: 'minmax(0, 1fr)',
          cell: (counts) => formatNumber(counts[kind], language),
          text: (counts) => String(counts[kind]),
          look: 'number',
        }),
      ),
    ],
    [t, language],
  );
  return <DataTable label={label} columns={columns} rows={files} />;
}
