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
import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanDifference } from '../../../functions/plan/contract.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useFieldWords } from '../fieldWords.ts';
import { planComparison, planVersion } from '../queries.ts';

interface VersionComparisonProps {
  plan: Plan;
  pair: { from: number; to: number };
  onChange: (change: { from?: number; to?: number }) => void;
}

/** What one version changed in another, measure by measure and field by field. */
export function VersionComparison({ plan, pair, onChange }: VersionComparisonProps) {
  const { t } = useTranslation('plan');
  const comparison = useQuery(planComparison(plan.id, pair.from, pair.to));
  const titleOf = useTitles(plan.id, pair);
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
                <Difference
                  key={difference.number}
                  difference={difference}
                  title={titleOf(difference.number)}
                />
              ))}
            </Stack>
          )
        }
      </Sights>
    </Box>
  );
}

/** What measures are called in the newer version, or in the older one where the newer has them no more. */
function useTitles(planId: string, { from, to }: VersionComparisonProps['pair']) {
  const language = useLanguage();
  const versions = useQueries({ queries: [planVersion(planId, to), planVersion(planId, from)] });
  const measures = versions.flatMap(
    ({ data }) => data?.content.sections.flatMap((section) => section.measures) ?? [],
  );
  return (number: string) => {
    const found = measures.find((measure) => measure.number === number);
    return found && inLanguage(found.title, language);
  };
}

function Difference({ difference, title }: { difference: PlanDifference; title: string | undefined }) {
  const { t } = useTranslation('plan');
  const { fieldName, fieldValue } = useFieldWords();
  const { number, kind, fields, deadlineMovedDays } = difference;
  return (
    <Paper variant="outlined" component="article" sx={{ p: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h3" sx={{ fontWeight: 650 }}>
          {title === undefined ? number : `${number}. ${title}`}
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
