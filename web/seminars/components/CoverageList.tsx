import { Link as MuiLink } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { type CoverageRow, coverageStatusSchema } from '../../../functions/seminars/contract/coverage.ts';
import { paths } from '../../app/paths.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';

interface CoverageListProps {
  items: readonly CoverageRow[];
  duty: string;
  /** Empty for all. */
  status: string;
}

/** The organisations behind a figure: who it is, and the session or the way to one. */
export function CoverageList({ items, duty, status }: CoverageListProps) {
  const { t } = useTranslation('seminars');
  const columns = useColumns(duty);
  const view = useTableView('list');
  const shown = useMemo(() => items.filter((row) => status === '' || row.status === status), [items, status]);
  if (shown.length === 0) return <Nothing title={t('coverage.nobody')} />;
  return <DataTable label={t('coverage.list')} columns={columns} rows={shown} view={view} />;
}

function useColumns(duty: string): readonly DataColumn<CoverageRow>[] {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  return useMemo(() => {
    const nameOf = ({ name }: CoverageRow) => inLanguage(name, language);
    const standingOf = ({ status, sessionId, on }: CoverageRow) =>
      sessionId && on ? `${t(`coverage.${status}`)}, ${formatDay(on, language)}` : t(`coverage.${status}`);
    return [
      {
        key: 'organisation',
        label: t('coverage.organisation'),
        width: 'minmax(0, 2fr)',
        cell: (row) => (
          <MuiLink
            component={Link}
            to={row.nodeId.startsWith('m-') ? paths.municipality(row.nodeId) : paths.school(row.nodeId)}
          >
            {nameOf(row)}
          </MuiLink>
        ),
        text: nameOf,
        onPhone: 'unnamed',
      },
      {
        key: 'person',
        label: t('coverage.person'),
        width: 'minmax(0, 2fr)',
        cell: ({ personName }) => personName ?? '—',
        text: ({ personName }) => personName ?? '',
      },
      {
        key: 'standing',
        label: t('coverage.standing'),
        width: 'minmax(0, 2fr)',
        cell: (row) => (
          <>
            {row.sessionId && row.on ? (
              <MuiLink component={Link} to={paths.seminar(row.sessionId)}>
                {standingOf(row)}
              </MuiLink>
            ) : (
              standingOf(row)
            )}{' '}
            {row.status === 'notReached' && (
              <MuiLink component={Link} to={`${paths.seminars}?view=agenda&duty=${duty}&node=${row.nodeId}`}>
                {t('coverage.signUp')}
              </MuiLink>
            )}
          </>
        ),
        text: standingOf,
        sortBy: ({ status, on }) => `${coverageStatusSchema.options.indexOf(status)} ${on ?? ''}`,
      },
    ];
  }, [t, language, duty]);
}
