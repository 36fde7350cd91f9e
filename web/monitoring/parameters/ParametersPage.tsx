import { Button, Link as MuiLink, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { ParameterLine } from '../../../functions/monitoring/contract/parameter.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { CellNote } from '../../shared/ui/table/CellNote.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { ParameterDialog } from './ParameterDialog.tsx';
import { parameterList } from './queries.ts';
import { StatusOfParameter } from './StatusOfParameter.tsx';

/** The catalogue: what is collected, in which words, from where and by whose answer. */
export function ParametersPage() {
  const { t } = useTranslation('monitoring');
  const list = useQuery({ ...parameterList, enabled: useRight('parameter.view') !== undefined });
  const mayView = useRight('parameter.view') !== undefined;
  const mayEdit = useRight('parameter.edit') !== undefined;
  const [{ add }, choose] = useAddress('add');
  const columns = useColumns();
  const view = useTableView();
  return (
    <PageFrame
      title={t('parameters.title')}
      subtitle={t('parameters.subtitle')}
      actions={
        mayEdit && (
          <Button variant="contained" startIcon={<Plus size={16} />} onClick={() => choose({ add: 'yes' })}>
            {t('parameters.add')}
          </Button>
        )
      }
    >
      {!mayView && <Nothing title={t('closed')}>{t('closedAdvice')}</Nothing>}
      {mayView && (
        <Sights query={list}>
          {(items) =>
            items.length === 0 ? (
              <Nothing title={t('parameters.none')}>{t('parameters.noneAdvice')}</Nothing>
            ) : (
              <DataTable label={t('parameters.title')} columns={columns} rows={items} view={view} />
            )
          }
        </Sights>
      )}
      {mayEdit && add && <ParameterDialog onClose={() => choose({ add: '' })} />}
    </PageFrame>
  );
}

function useColumns(): DataColumn<ParameterLine>[] {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  return useMemo(() => {
    const source = ({ source: { system, field } }: ParameterLine) =>
      [t(`parameters.system.${system}`), field].filter(Boolean).join(': ');
    return [
      {
        key: 'name',
        label: t('parameters.field.name'),
        width: 'minmax(0, 3fr)',
        cell: (row) => (
          <Stack sx={{ minWidth: 0 }}>
            <MuiLink component={Link} to={paths.parameter(row.code)}>
              {inLanguage(row.name, language)}
            </MuiLink>
            <CellNote>{inLanguage(row.definition, language)}</CellNote>
          </Stack>
        ),
        text: (row) => `${inLanguage(row.name, language)} ${inLanguage(row.definition, language)}`,
        sortBy: (row) => inLanguage(row.name, language),
      },
      {
        key: 'code',
        label: t('parameters.field.code'),
        width: 'minmax(130px, 1.3fr)',
        cell: ({ code }) => code,
        text: ({ code }) => code,
      },
      {
        key: 'unit',
        label: t('parameters.field.unit'),
        width: '84px',
        cell: ({ unit }) => inLanguage(unit, language),
        text: ({ unit }) => inLanguage(unit, language),
      },
      {
        key: 'level',
        label: t('parameters.field.level'),
        width: '112px',
        cell: ({ level }) => t(`parameters.level.${level}`),
        text: ({ level }) => t(`parameters.level.${level}`),
      },
      {
        key: 'source',
        label: t('parameters.field.source'),
        width: 'minmax(150px, 1.6fr)',
        cell: source,
        text: source,
      },
      {
        key: 'status',
        label: t('parameters.field.status'),
        width: '128px',
        cell: ({ status }) => <StatusOfParameter status={status} />,
        text: ({ status }) => t(`parameters.status.${status}`),
      },
    ];
  }, [t, language]);
}
