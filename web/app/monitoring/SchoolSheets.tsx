import { Box, Link as MuiLink } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { SubmissionRow } from '../../../functions/monitoring/contract/submission.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { sheetsOf } from '../../monitoring/forms/queries.ts';
import { StatusOfSheet } from '../../monitoring/sheet/StatusOfSheet.tsx';
import { nodesOf } from '../../registry/queries.ts';
import { useRight } from '../../shared/auth/person.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { paths } from '../paths.ts';
import { useNames } from '../rollout/names.ts';
import { AcceptMany } from './AcceptMany.tsx';

interface SchoolSheetsProps {
  formId: string;
  municipalityId: NodeId;
}

/** Schools of a municipality with their sheets: how each stands, how complete it is, whether it is late. */
export function SchoolSheets({ formId, municipalityId }: SchoolSheetsProps) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const sheets = useQuery(sheetsOf(formId, municipalityId));
  const { data: nodes = [] } = useQuery(nodesOf(municipalityId));
  const names = useNames(nodes);
  const mayAccept = useRight('submission.review') !== undefined;
  const view = useTableView('schools');
  const columns = useMemo((): DataColumn<SubmissionRow>[] => {
    const day = ({ submittedOn }: SubmissionRow) => (submittedOn ? formatDay(submittedOn, language) : '–');
    const late = ({ isLate, submittedOn }: SubmissionRow) =>
      isLate ? t('progress.late') : submittedOn ? t('progress.onTime') : '–';
    return [
      {
        key: 'school',
        label: t('progress.school'),
        width: 'minmax(0, 3fr)',
        cell: ({ schoolId }) => (
          <MuiLink component={Link} to={paths.sheet(formId, schoolId)}>
            {names.full(schoolId)}
          </MuiLink>
        ),
        text: ({ schoolId }) => names.full(schoolId),
      },
      {
        key: 'status',
        label: t('progress.status'),
        width: '150px',
        cell: ({ status }) => <StatusOfSheet status={status} />,
        text: ({ status }) => t(`sheet.status.${status ?? 'notBegun'}`),
      },
      {
        key: 'score',
        label: t('progress.score'),
        width: '90px',
        cell: ({ score }) => `${score} %`,
        text: ({ score }) => String(score),
        sortBy: ({ score }) => score,
      },
      {
        key: 'sent',
        label: t('progress.sent'),
        width: '130px',
        cell: day,
        text: day,
        sortBy: (row) => row.submittedOn,
      },
      { key: 'late', label: t('progress.inTime'), width: '110px', cell: late, text: late },
    ];
  }, [t, names, language, formId]);
  return (
    <Box sx={{ width: '100%' }}>
      <Sights query={sheets}>
        {({ items }) => (
          <>
            {mayAccept && (
              <AcceptMany
                formId={formId}
                municipalityId={municipalityId}
                waiting={items.filter(({ status }) => status === 'submitted')}
                nameOf={names.full}
              />
            )}
            <DataTable label={t('progress.schoolsTable')} columns={columns} rows={items} view={view} />
          </>
        )}
      </Sights>
    </Box>
  );
}
