import { Button } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  type CoverageStatus,
  coverageStatusSchema,
  type coverageViewSchema,
} from '../../../functions/seminars/contract/coverage.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { useSteady } from '../../shared/ui/useSteady.ts';
import { MunicipalityTable } from './MunicipalityTable.tsx';

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
  return (
    <MunicipalityTable
      label={t('coverage.table')}
      heading={t('coverage.municipality')}
      rows={rows}
      figures={useFigures(useSteady(onOpen))}
      chosen={chosen}
    />
  );
}

function useFigures(onOpen: Open): readonly DataColumn<Row>[] {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  return useMemo(
    () =>
      coverageStatusSchema.options.map(
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
                name: inLanguage(row.name, language),
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
    [t, language, onOpen],
  );
}
