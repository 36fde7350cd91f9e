import {
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MonthlyRow } from '../../../functions/reporting/contract/monthly.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { monthlyList } from '../../reporting/controlQueries.ts';
import { formatDay, formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';
import { MonthChoice } from './MonthChoice.tsx';

interface MonthlyPanelProps {
  municipality: NodeId;
  month: string;
  onMonth: (month: string) => void;
  names: Names;
}

/** What waits for a review first, then what was returned, then what has not come; accepted ones last. */
const order = { submitted: 0, returned: 1, none: 2, accepted: 3 } as const;

/** The control reports of a municipality's schools for a month. */
export function MonthlyPanel({ municipality, month, onMonth, names }: MonthlyPanelProps) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  const list = useQuery(monthlyList(municipality, month));
  const place = ({ status }: MonthlyRow) => order[status ?? 'none'];
  return (
    <Panel title={t('page.monthly')} action={<MonthChoice value={month} onChange={onMonth} />}>
      <Sights query={list}>
        {({ items, dueOn }) => (
          <>
            <Typography variant="body2" role="status">
              {t('page.monthlySum', {
                sent: items.filter(({ status }) => status !== undefined).length,
                all: items.length,
                waiting: items.filter(({ status }) => status === 'submitted').length,
              })}
              {' · '}
              {t('page.dueOn', { day: formatDay(dueOn, language) })}
            </Typography>
            <TableContainer tabIndex={0} role="region" aria-label={t('page.monthly')} sx={{ maxHeight: 420 }}>
              <Table size="small">
                <TableBody>
                  {[...items]
                    .sort((a, b) => place(a) - place(b))
                    .map(({ schoolId, status, late, dailyShare }) => (
                      <TableRow key={schoolId}>
                        <TableCell component="th" scope="row">
                          {names.short(schoolId)}
                        </TableCell>
                        <TableCell>
                          {status ? t(`monthly.status.${status}`) : t('page.notSent')}
                          {late && `, ${t('page.late')}`}
                        </TableCell>
                        <TableCell align="right">
                          {dailyShare !== undefined && formatShare(dailyShare, language)}
                        </TableCell>
                        <TableCell align="right">
                          {status && (
                            <MuiLink
                              component={Link}
                              to={paths.monthly(schoolId, month)}
                              aria-label={`${t('page.openReport')}: ${names.short(schoolId)}`}
                            >
                              {t('page.openReport')}
                            </MuiLink>
                          )}
                        </TableCell>
                      </TableRow>
                    ))}
                </TableBody>
              </Table>
            </TableContainer>
          </>
        )}
      </Sights>
    </Panel>
  );
}
