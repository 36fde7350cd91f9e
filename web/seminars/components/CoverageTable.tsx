import { Button } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  type CoverageStatus,
  coverageStatusSchema,
  type coverageViewSchema,
} from '../../../functions/seminars/contract/coverage.ts';
import { compareNames } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { useSteady } from '../../shared/ui/useSteady.ts';

type Row = z.infer<typeof coverageViewSchema>['items'][number];
type Open = (municipalityId: string, status: CoverageStatus) => void;

interface CoverageTableProps {
  rows: readonly Row[];
  /** The municipality whose list is open. */
  chosen: string;
  onOpen: Open;
}

/** How many of each municipality stand how; each figure opens its list. */
export function CoverageTable({ rows, chosen, onOpen }: CoverageTableProps) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const columns = useColumns(useSteady(onOpen));
  const byName = useMemo(
    () =>
      [...rows].sort((a, b) =>
        compareNames(inLanguage(a.name, language), inLanguage(b.name, language), language),
      ),
    [rows, language],
  );
  return (
    <DataTable
      label={t('coverage.table')}
      columns={columns}
      rows={byName}
      view={useTableView('places')}
      isChosen={({ municipalityId }) => municipalityId === chosen}
    />
  );
}

function useColumns(onOpen: Open): readonly DataColumn<Row>[] {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  return useMemo(() => {
    const nameOf = ({ name }: Row) => inLanguage(name, language);
    return [
      {
        key: 'municipality',
        label: t('coverage.municipality'),
        width: 'minmax(0, 2fr)',
        cell: nameOf,
        text: nameOf,
        onPhone: 'unnamed',
      },
      ...coverageStatusSchema.options.map(
        (status): DataColumn<Row> => ({
          key: status,
          label: t(`coverage.${status}`),
          width: 'minmax(100px, 1fr)',
          cell: (row) => (
            <Button
              size="small"
              sx={{ minWidth: 0, px: 0.5 }}
              aria-label={t('coverage.open', {
                status: t(`coverage.${status}`),
                name: nameOf(row),
                count: row[status],
              })}
              onClick={() => onOpen(row.municipalityId, status)}
            >
              {row[status]}
            </Button>
          ),
          text: (row) => String(row[status]),
          sortBy: (row) => row[status],
          look: 'number',
          onPhone: 'beside',
        }),
      ),
    ];
  }, [t, language, onOpen]);
}
