import {
  Box,
  Chip,
  MenuItem,
  Paper,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanDifference } from '../../../functions/plan/contract.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useFieldWords } from '../fieldWords.ts';
import { planComparison } from '../queries.ts';

interface VersionComparisonProps {
  plan: Plan;
  pair: { from: number; to: number };
  onChange: (change: { from?: number; to?: number }) => void;
}

/** What one version changed in another, measure by measure and field by field. */
export function VersionComparison({ plan, pair, onChange }: VersionComparisonProps) {
  const { t } = useTranslation('plan');
  const comparison = useQuery(planComparison(plan.id, pair.from, pair.to));
  return (
    <Box component="section">
      <Stack direction="row" className="no-print" sx={{ gap: 1.5, mb: 1.5, flexWrap: 'wrap' }}>
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            select
            label={t(`versions.${end}`)}
            value={pair[end]}
            onChange={(event) => onChange({ [end]: Number(event.target.value) })}
            sx={{ minWidth: 180 }}
          >
            {plan.versions.map(({ number }) => (
              <MenuItem key={number} value={number}>
                {t('versions.number', { number })}
              </MenuItem>
            ))}
          </TextField>
        ))}
      </Stack>
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {t('versions.difference', pair)}
      </Typography>
      <Sights query={comparison}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('versions.same')} />
          ) : (
            <Stack sx={{ gap: 1 }}>
              {items.map((difference) => (
                <Difference key={difference.number} difference={difference} />
              ))}
            </Stack>
          )
        }
      </Sights>
    </Box>
  );
}

function Difference({ difference }: { difference: PlanDifference }) {
  const { t } = useTranslation('plan');
  const { fieldName, fieldValue } = useFieldWords();
  const { number, kind, fields, deadlineMovedDays } = difference;
  return (
    <Paper variant="outlined" component="article" sx={{ p: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h3" sx={{ fontWeight: 650 }}>
          {number}
        </Typography>
        <Chip size="small" label={t(`versions.${kind}`)} variant="outlined" />
        {deadlineMovedDays !== undefined && (
          <Chip size="small" color="secondary" label={t('versions.moved', { count: deadlineMovedDays })} />
        )}
      </Stack>
      {fields.length > 0 && (
        <Table size="small" sx={{ mt: 0.5 }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: '24%' }}>{t('versions.field')}</TableCell>
              <TableCell sx={{ width: '38%' }}>{t('versions.was')}</TableCell>
              <TableCell>{t('versions.is')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {fields.map(({ field, from, to }) => (
              <TableRow key={field}>
                <TableCell component="th" scope="row">
                  {fieldName(field)}
                </TableCell>
                <TableCell>
                  <Box component="del" sx={{ color: 'text.secondary' }}>
                    {fieldValue(field, from)}
                  </Box>
                </TableCell>
                <TableCell>
                  <Box component="ins" sx={{ textDecoration: 'none' }}>
                    {fieldValue(field, to)}
                  </Box>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Paper>
  );
}
