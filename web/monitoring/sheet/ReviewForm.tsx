import { Box, Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  returnSubmissionSchema,
  type SubmissionView,
} from '../../../functions/monitoring/contract/submission.ts';
import { useRight } from '../../shared/auth/person.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useSheetStep } from './queries.ts';

/** A word on a sheet: accepted by its municipality, or returned with what to put right, by the region's operators too. */
export function ReviewForm({ view: { form, schoolId, version, status } }: { view: SubmissionView }) {
  const { t } = useTranslation('monitoring');
  const mayAccept = useRight('submission.review') !== undefined;
  const [remarks, setRemarks] = useState('');
  const step = useSheetStep(form.id, schoolId);
  const body = returnSubmissionSchema.safeParse({ remarks });
  return (
    <Box sx={{ display: 'grid', gap: 1.5, maxWidth: 720 }} className="no-print">
      <TextField
        label={t('review.remarks')}
        helperText={t('review.remarksAdvice')}
        value={remarks}
        multiline
        minRows={2}
        onChange={({ target }) => setRemarks(target.value)}
      />
      {step.isError && <LoadFailed error={step.error} />}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {mayAccept && status === 'submitted' && (
          <Button
            variant="contained"
            loading={step.isPending}
            onClick={() => step.mutate({ step: '/acceptance', version })}
            sx={{ minHeight: 44 }}
          >
            {t('review.accept')}
          </Button>
        )}
        <Button
          variant="outlined"
          disabled={!body.success || step.isPending}
          onClick={() => body.data && step.mutate({ step: '/return', version, body: body.data })}
          sx={{ minHeight: 44 }}
        >
          {t('review.return')}
        </Button>
      </Stack>
    </Box>
  );
}
