import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import type { ActImportReport } from '../actImportQueries.ts';

type ImportedAct = ActImportReport['added'][number];

/** The acts of a list as they were read, in the order of its rows. */
export function ImportedActs({ acts }: { acts: readonly ImportedAct[] }) {
  const { t } = useTranslation('registry');
  const columns = useColumns();
  return (
    <div>
      <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 650 }}>
        {t('acts.import.table')}
      </Typography>
      <DataTable label={t('acts.import.table')} columns={columns} rows={acts} view={useTableView('acts')} />
    </div>
  );
}

function useColumns(): readonly DataColumn<ImportedAct>[] {
  const { t } = useTranslation('registry');
  const language = useLanguage();
  return useMemo(() => {
    const nodeOf = ({ nodeName }: ImportedAct) => nodeName;
    const actOf = ({ act: { number, signedOn } }: ImportedAct) =>
      t('acts.name', { number, day: formatDay(signedOn, language) });
    const appointsOf = ({ act: { appoints } }: ImportedAct) =>
      appoints
        ? t('acts.appoints', {
            person: appoints.personName,
            post: appoints.post,
            role: t(`acts.role.${appoints.role}`),
          })
        : '';
    return [
      {
        key: 'node',
        label: t('acts.import.node'),
        width: 'minmax(0, 3fr)',
        cell: nodeOf,
        text: nodeOf,
        onPhone: 'unnamed',
      },
      {
        key: 'act',
        label: t('acts.import.act'),
        width: 'minmax(0, 2fr)',
        cell: actOf,
        text: actOf,
      },
      {
        key: 'appoints',
        label: t('acts.import.appoints'),
        width: 'minmax(0, 4fr)',
        cell: appointsOf,
        text: appointsOf,
      },
      {
        key: 'row',
        label: t('acts.import.row'),
        width: '84px',
        cell: ({ row }) => row,
        text: ({ row }) => String(row),
        sortBy: ({ row }) => row,
        look: 'number',
      },
    ];
  }, [t, language]);
}
