import {
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { remedies } from '../../reporting/controlQueries.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';

/** Findings by municipality, those with most of them overdue first; each number opens its list. */
export function RemediesPanel({ names }: { names: Names }) {
  const { t } = useTranslation('control');
  const counted = useQuery(remedies());
  const to = (node: string, state: string) => `${paths.control}?node=${node}&state=${state}#acts`;
  return (
    <Panel title={t('page.byPlace')}>
      <Sights query={counted}>
        {({ municipalities }) =>
          municipalities.length === 0 ? (
            <Typography color="text.secondary">{t('page.overdueNone')}</Typography>
          ) : (
            <TableContainer tabIndex={0} role="region" aria-label={t('page.byPlace')}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    <TableCell>{t('page.place')}</TableCell>
                    <TableCell align="right">{t('page.overdueCount')}</TableCell>
                    <TableCell align="right">{t('page.openCount')}</TableCell>
                    <TableCell align="right">{t('page.longest')}</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {municipalities.map(({ municipalityId, open, overdue, longestDays }) => (
                    <TableRow key={municipalityId}>
                      <TableCell component="th" scope="row">
                        <MuiLink component={Link} to={to(municipalityId, 'all')}>
                          {names.short(municipalityId)}
                        </MuiLink>
                      </TableCell>
                      <TableCell align="right">
                        <MuiLink component={Link} to={to(municipalityId, 'overdue')}>
                          {overdue}
                        </MuiLink>
                      </TableCell>
                      <TableCell align="right">
                        <MuiLink component={Link} to={to(municipalityId, 'open')}>
                          {open + overdue}
                        </MuiLink>
                      </TableCell>
                      <TableCell align="right">{longestDays}</TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          )
        }
      </Sights>
    </Panel>
  );
}
