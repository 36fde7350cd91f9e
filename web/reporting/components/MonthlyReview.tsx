import { Box, Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthlyView } from '../../../functions/reporting/contract/monthly.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useMonthlyStep } from '../controlQueries.ts';

/** The municipality's word on a report: accepted, or returned with what to put right. */
export function MonthlyReview({ report: { schoolId, month, version } }: { report: MonthlyView }) {
  const { t } = useTranslation('control');
  const [remarks, setRemarks] = useState('');
  const step = useMonthlyStep(schoolId, month, version);
  const canReturn = remarks.trim().length >= 3;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }} className="no-print">
      <TextField
        label={t('monthly.remarks')}
        value={remarks}
        multiline
        minRows={2}
        onChange={(event) => setRemarks(event.target.value)}
      />
      {step.isError && <LoadFailed error={step.error} />}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button
          variant="contained"
          loading={step.isPending}
          onClick={() => step.mutate({ step: '/acceptance' })}
          sx={{ minHeight: 44 }}
        >
          {t('monthly.accept')}
        </Button>
        <Button
          variant="outlined"
          disabled={!canReturn || step.isPending}
          onClick={() => step.mutate({ step: '/return', body: { remarks } })}
          sx={{ minHeight: 44 }}
        >
          {t('monthly.return')}
        </Button>
      </Stack>
    </Box>
  );
}
