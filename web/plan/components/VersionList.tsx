import {
  Button,
  Chip,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../functions/plan/contract.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { VersionChoice } from '../versionChoice.ts';

interface VersionListProps {
  plan: Plan;
  choice: VersionChoice;
  onChange: (change: { opened: number | undefined }) => void;
}

/** Versions, the latest first, each with the act it rests on. */
export function VersionList({ plan, choice, onChange }: VersionListProps) {
  const { t } = useTranslation('plan');
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  const versions = [...plan.versions].sort((a, b) => b.number - a.number);
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table aria-label={t('versions.title')}>
        <TableBody>
          {versions.map(({ number, act, publishedAt }, index) => {
            const ground = { number: act.number, day: formatDay(act.signedOn, language) };
            const isOpened = choice.opened === number;
            return (
              <TableRow key={number} hover selected={isOpened}>
                <TableCell component="th" scope="row">
                  <Typography component="span" sx={{ fontWeight: 600, mr: 1 }}>
                    {t('versions.number', { number })}
                  </Typography>
                  {index === 0 && <Chip size="small" color="primary" label={t('versions.inForce')} />}
                  <Typography variant="body2" color="text.secondary">
                    {act.number === plan.order.number
                      ? t('versions.order', ground)
                      : t('versions.act', ground)}
                  </Typography>
                </TableCell>
                <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
                  {t('versions.published', { instant: formatInstant(publishedAt, language) })}
                </TableCell>
                <TableCell align="right">
                  <Button
                    size="small"
                    aria-expanded={isOpened}
                    onClick={() => onChange({ opened: isOpened ? undefined : number })}
                  >
                    {isOpened ? shared('close') : t('versions.open')}
                  </Button>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
