import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ErrorSpec } from '../../../functions/exchange/contract/contract.ts';

/** Every error the check can find: what it is, what to do, whether it stops a package and what waits meanwhile. */
export function ErrorTable({ errors }: { errors: readonly ErrorSpec[] }) {
  const { t } = useTranslation('exchange');
  return (
    <Accordion
      variant="outlined"
      disableGutters
      slotProps={{ heading: { component: 'h2' }, transition: { unmountOnExit: true } }}
    >
      <AccordionSummary expandIcon={<ChevronDown size={18} />}>
        <Typography component="span" variant="subtitle1">
          {t('errors.title', { count: errors.length })}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <TableContainer tabIndex={0} role="group" aria-label={t('errors.label')}>
          <Table size="small" aria-label={t('errors.label')}>
            <TableHead>
              <TableRow>
                <TableCell>{t('errors.code')}</TableCell>
                <TableCell>{t('finding.whatToDo')}</TableCell>
                <TableCell>{t('errors.severity')}</TableCell>
                <TableCell>{t('finding.measures')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {errors.map(({ code, severity, blocks }) => (
                <TableRow key={code} sx={{ verticalAlign: 'top' }}>
                  <TableCell sx={{ fontFamily: 'monospace' }}>{code}</TableCell>
                  <TableCell>
                    {t(`finding.${code}.what`)}
                    <Typography component="div" variant="body2" color="text.secondary">
                      {t(`finding.${code}.toDo`)}
                    </Typography>
                  </TableCell>
                  <TableCell>{t(`errors.${severity}`)}</TableCell>
                  <TableCell>{blocks.join(', ') || t('finding.none')}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      </AccordionDetails>
    </Accordion>
  );
}
