import { Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { FormProgress } from '../../../functions/monitoring/contract/submission.ts';
import { progressOf } from '../../monitoring/forms/queries.ts';
import { municipalities } from '../../registry/queries.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { paths } from '../paths.ts';
import { useNames } from '../rollout/names.ts';
import { SchoolSheets } from './SchoolSheets.tsx';

type Row = FormProgress['items'][number];

const counts = ['schools', 'accepted', 'submitted', 'returned', 'draft'] as const;

/** How far the municipalities have come with a form; each opens its schools. */
export function FormProgressPart({ formId }: { formId: string }) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const { regionId } = useRegion();
  const progress = useQuery(progressOf(formId));
  const { data: towns = [] } = useQuery(municipalities(regionId));
  const names = useNames(towns);
  const [{ municipality }, choose] = useAddress('municipality');
  const view = useTableView();
  const columns = useMemo(
    (): DataColumn<Row>[] => [
      {
        key: 'name',
        label: t('progress.municipality'),
        width: 'minmax(0, 2fr)',
        cell: ({ nodeId }) => (
          <MuiLink component={Link} to={`${paths.form(formId)}?municipality=${nodeId}`}>
            {names.short(nodeId)}
          </MuiLink>
        ),
        text: ({ nodeId }) => names.short(nodeId),
        sortBy: ({ nodeId }) => names.short(nodeId),
      },
      ...counts.map(
        (key): DataColumn<Row> => ({
          key,
          label: t(`progress.${key}`),
          width: '110px',
          cell: (row) => formatNumber(row[key], language),
          text: (row) => String(row[key]),
          sortBy: (row) => row[key],
          look: 'number',
        }),
      ),
    ],
    [t, names, language, formId],
  );
  if (municipality)
    return (
      <Stack sx={{ gap: 1.5, alignItems: 'flex-start' }}>
        <Button onClick={() => choose({ municipality: '' })}>{t('progress.all')}</Button>
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650 }}>
          {names.short(municipality)}
        </Typography>
        <SchoolSheets formId={formId} municipalityId={municipality} />
      </Stack>
    );
  return (
    <Sights query={progress}>
      {({ items }) => {
        const sum = (key: (typeof counts)[number]) => items.reduce((total, row) => total + row[key], 0);
        return (
          <>
            <Typography sx={{ mb: 1.5 }}>
              {t('progress.summary', { accepted: sum('accepted'), of: sum('schools') })}
            </Typography>
            <DataTable label={t('progress.table')} columns={columns} rows={items} view={view} />
          </>
        );
      }}
    </Sights>
  );
}
