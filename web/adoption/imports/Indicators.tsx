import { Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  indicatorSetSchema,
  indicators,
  neededIndicators,
} from '../../../functions/adoption/contract/indicators.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { weekOf } from '../../../functions/shared/calendar/period.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { api } from '../../shared/api/api.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { download } from '../../shared/charts/download.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { FormProblems } from '../components/FormProblems.tsx';

const weeksOffered = 20;

/** The words of the weekly indicator set, and the set itself as it stands, for those who may see counts by class. */
export function Indicators() {
  const { t } = useTranslation('imports');
  const { person } = useSession();
  const maySee = useRight('activity.classes') !== undefined;
  return (
    <>
      <Box component="section" aria-label={t('imports.format.indicatorNames')}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {t('imports.format.indicatorNames')}
        </Typography>
        <Box
          component="dl"
          sx={{ m: 0, display: 'grid', gap: '2px 16px', gridTemplateColumns: 'max-content 1fr' }}
        >
          {indicators.map((name) => (
            <Box key={name} sx={{ display: 'contents', fontSize: '0.875rem' }}>
              <Box component="dt" sx={{ fontFamily: 'monospace' }}>
                {name}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {t(`imports.indicator.${name}`)}
                {neededIndicators.has(name) && (
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {' '}
                    ({t('imports.format.needed')})
                  </Box>
                )}
              </Box>
            </Box>
          ))}
        </Box>
      </Box>
      {maySee && person && <TakeOut node={person.org} />}
    </>
  );
}

function TakeOut({ node }: { node: NodeId }) {
  const { t } = useTranslation('imports');
  const today = useToday();
  const weeks = Array.from({ length: weeksOffered }, (_, back) => weekOf(addDays(today, -7 * back)));
  const [week, setWeek] = useState(weeks[1] ?? weekOf(today));
  const take = useMutation({
    mutationFn: () => api.get('/adoption/indicators', { query: { node, week }, reply: indicatorSetSchema }),
    onSuccess: ({ csv, fileName }) => download(csv, fileName, 'text/csv;charset=utf-8'),
  });
  return (
    <Box component="section" aria-label={t('imports.takeOut.title')}>
      <Typography variant="subtitle2">{t('imports.takeOut.title')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('imports.takeOut.note')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <TextField
          select
          size="small"
          label={t('imports.takeOut.week')}
          value={week}
          onChange={({ target }) => setWeek(target.value)}
          sx={{ minWidth: 140 }}
        >
          {weeks.map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </TextField>
        <Button startIcon={<Download size={16} />} loading={take.isPending} onClick={() => take.mutate()}>
          {t('imports.takeOut.do')}
        </Button>
      </Stack>
      <FormProblems error={take.error} />
    </Box>
  );
}
