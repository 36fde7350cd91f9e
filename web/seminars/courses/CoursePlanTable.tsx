import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanMonth } from '../../../functions/seminars/coursePlan/rules.ts';

const columns = ['programme', 'hours', 'when', 'place', 'trainers', 'seats', 'audience'] as const;
const isNumber = (column: (typeof columns)[number]) => column === 'hours' || column === 'seats';

/** The plan by months as it stands on paper. */
export function CoursePlanTable({ months }: { months: readonly PlanMonth[] }) {
  const { t } = useTranslation('courses');
  const first = months.map((_month, at) =>
    months.slice(0, at).reduce((sum, { lines }) => sum + lines.length, 0),
  );
  return (
    <Box
      sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}
      tabIndex={0}
      role="region"
      aria-label={t('plan.title')}
    >
      <Table
        size="small"
        aria-label={t('plan.title')}
        sx={{
          minWidth: 860,
          '& td, & th': { verticalAlign: 'top' },
          '@media print': { minWidth: 0, '& td, & th': { p: 0.5, fontSize: '9pt', border: 1 } },
        }}
      >
        <TableHead>
          <TableRow>
            <TableCell align="right">{t('plan.column.number')}</TableCell>
            {columns.map((column) => (
              <TableCell key={column} align={isNumber(column) ? 'right' : 'left'}>
                {t(`plan.column.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {months.map(({ title, lines }, at) => (
            <Fragment key={title}>
              <TableRow>
                <TableCell
                  component="th"
                  scope="rowgroup"
                  colSpan={columns.length + 1}
                  sx={{ fontWeight: 650, bgcolor: 'action.hover', breakAfter: 'avoid' }}
                >
                  {title}
                </TableCell>
              </TableRow>
              {lines.map((line, index) => {
                const number = (first[at] ?? 0) + index + 1;
                return (
                  <TableRow key={number} sx={{ breakInside: 'avoid' }}>
                    <TableCell align="right">{number}</TableCell>
                    {columns.map((column) => (
                      <TableCell
                        key={column}
                        align={isNumber(column) ? 'right' : 'left'}
                        sx={{ whiteSpace: 'pre-line', ...(column === 'when' && { minWidth: 160 }) }}
                      >
                        {line[column]}
                      </TableCell>
                    ))}
                  </TableRow>
                );
              })}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
