import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import type { ConsolidatedView } from '../../../functions/reporting/contract/consolidated.ts';
import { paths } from '../../app/paths.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { ReportStatusChip } from './ReportStatusChip.tsx';

/** What waits for the department stands first. */
const order = { submitted: 0, returned: 1, none: 2, draft: 3, accepted: 4, signed: 5 };

/** Where each municipality’s report for the quarter stands. */
export function MunicipalReports({ view }: { view: ConsolidatedView }) {
  const { t } = useTranslation('reporting');
  const language = useLanguage();
  const rows = [...view.municipalities].sort((a, b) => order[a.status ?? 'none'] - order[b.status ?? 'none']);
  return (
    <TableContainer>
      <Table size="small" aria-label={t('list.tableLabel')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('list.municipality')}</TableCell>
            <TableCell>{t('list.state')}</TableCell>
            <TableCell>{t('list.submitted')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ nodeId, name, status, submittedAt, late, hasGap }) => (
            <TableRow key={nodeId} hover>
              <TableCell>
                <Link component={RouterLink} to={paths.report(nodeId, view.period)}>
                  {name[language] || name.ru}
                </Link>
              </TableCell>
              <TableCell>
                <ReportStatusChip status={status} />
                {hasGap && (
                  <Typography variant="caption" component="span" sx={{ ml: 1 }}>
                    {t('list.gap')}
                  </Typography>
                )}
              </TableCell>
              <TableCell>
                {submittedAt ? formatInstant(submittedAt, language) : '—'}
                {late && `, ${t('list.late')}`}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
