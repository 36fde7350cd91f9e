import { Link as MuiLink } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Import } from '../../../functions/adoption/contract/imports.ts';
import { paths } from '../../app/paths.ts';
import { formatInstant, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import type { MoreRows } from '../../shared/ui/table/TableMore.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';

interface ImportsListProps {
  pages: readonly { items: readonly Import[] }[];
  more: MoreRows | undefined;
}

/** Earlier imports of the organisation: who, when, and what came of each. */
export function ImportsList({ pages, more }: ImportsListProps) {
  const { t } = useTranslation('imports');
  const rows = useMemo(() => pages.flatMap(({ items }) => items), [pages]);
  const columns = useColumns();
  const view = useTableView('earlier');
  if (rows.length === 0)
    return <Nothing title={t('imports.noneEarlier')}>{t('imports.noneEarlierAdvice')}</Nothing>;
  return <DataTable label={t('imports.earlier')} columns={columns} rows={rows} view={view} more={more} />;
}

function useColumns(): readonly DataColumn<Import>[] {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  return useMemo(() => {
    const whenOf = ({ createdAt }: Import) => formatInstant(createdAt, language);
    const kindOf = ({ kind }: Import) => t(`imports.kind.${kind}`);
    const fileOf = ({ fileName }: Import) => fileName ?? t('imports.unnamed');
    const whoOf = ({ orderedBy, createdBy }: Import) => orderedBy.byName ?? createdBy;
    const resultOf = ({ status, errorCount, written }: Import) =>
      ({
        ready: t('imports.ready'),
        hasErrors: t('imports.errorsOf', { count: errorCount }),
        committed: t('imports.writtenOf', { written: formatNumber(written ?? 0, language) }),
        awaitingFile: t('imports.status.awaitingFile'),
        reading: t('imports.status.reading'),
        checking: t('imports.status.checking'),
        committing: t('imports.status.committing'),
        undoing: t('imports.status.undoing'),
        undone: t('imports.status.undone'),
      })[status];
    return [
      {
        key: 'when',
        label: t('imports.when'),
        width: '150px',
        cell: (record) => (
          <MuiLink component={Link} to={`${paths.imports}?kind=${record.kind}&import=${record.id}`}>
            {whenOf(record)}
          </MuiLink>
        ),
        text: whenOf,
        sortBy: ({ createdAt }) => createdAt,
      },
      { key: 'kind', label: t('imports.kindLabel'), width: 'minmax(0, 2fr)', cell: kindOf, text: kindOf },
      { key: 'file', label: t('imports.file'), width: 'minmax(0, 3fr)', cell: fileOf, text: fileOf },
      {
        key: 'rows',
        label: t('imports.figure.rows'),
        width: '100px',
        cell: ({ rows }) => formatNumber(rows, language),
        text: ({ rows }) => String(rows),
        sortBy: ({ rows }) => rows,
        look: 'number',
      },
      { key: 'result', label: t('imports.result'), width: 'minmax(0, 2fr)', cell: resultOf, text: resultOf },
      { key: 'who', label: t('imports.who'), width: 'minmax(0, 2fr)', cell: whoOf, text: whoOf },
    ];
  }, [t, language]);
}
