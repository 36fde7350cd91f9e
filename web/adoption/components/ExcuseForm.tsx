import { Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { incidentFunctionSchema } from '../../../functions/hotline/contract/incidents.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { daySchema, type NodeId } from '../../../functions/shared/words.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useSendAgain } from '../../shared/drafts/useSendAgain.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useGrantExcuse } from '../queries.ts';
import { DayField } from './DayField.tsx';
import { FormProblems } from './FormProblems.tsx';

const draftSchema = z.object({
  function: incidentFunctionSchema,
  from: daySchema,
  to: daySchema,
  reason: z.string(),
  document: z.string(),
});

/** A repair may be known so many days before it begins. */
const aheadDays = 92;

/** Excuses a school for whole days, by a document that says so. */
export function ExcuseForm({ nodeId, onDone }: { nodeId: NodeId; onDone: () => void }) {
  const { t } = useTranslation('adoption');
  const { t: shared } = useTranslation('shared');
  const today = useToday();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const kept = useKeptDraft<z.output<typeof draftSchema>>(`excuse.${nodeId}`, draftSchema, () => ({
    function: 'gradebook',
    from: today,
    to: today,
    reason: '',
    document: '',
  }));
  const { draft, change, forget } = kept;
  const grant = useGrantExcuse(nodeId);
  const close = () => {
    forget();
    onDone();
  };
  const send = () => grant.mutate({ body: draft, idempotencyKey }, { onSuccess: close });
  useSendAgain(grant, send);
  const latest = addDays(today, aheadDays);
  return (
    <Box
      component="form"
      onSubmit={submitting(send)}
      sx={{ display: 'grid', gap: 1.5, mt: 1.5, maxWidth: 640 }}
    >
      <Typography variant="subtitle2">{t('excuses.formTitle')}</Typography>
      <Typography variant="body2" color="text.secondary">
        {t('excuses.hint')}
      </Typography>
      {kept.isKept && <KeptDraftNotice onStartAnew={kept.startAnew} />}
      <TextField
        select
        label={t('excuses.function')}
        value={draft.function}
        onChange={({ target }) => change({ ...draft, function: incidentFunctionSchema.parse(target.value) })}
      >
        {incidentFunctionSchema.options.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`excuses.functions.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1.5 }}>
        {(['from', 'to'] as const).map((end) => (
          <DayField
            key={end}
            label={t(`excuses.${end}`)}
            value={draft[end]}
            max={latest}
            onChange={(day) => change({ ...draft, [end]: day })}
          />
        ))}
      </Stack>
      {(['reason', 'document'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`excuses.${field}`)}
          required
          value={draft[field]}
          onChange={({ target }) => change({ ...draft, [field]: target.value })}
          slotProps={{ htmlInput: { minLength: 3, maxLength: field === 'reason' ? 300 : 200 } }}
        />
      ))}
      <FormProblems error={grant.error} />
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button type="submit" variant="contained" loading={grant.isPending}>
          {t('form.send')}
        </Button>
        <Button onClick={close}>{shared('cancel')}</Button>
      </Stack>
    </Box>
  );
}
