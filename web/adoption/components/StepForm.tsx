import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { ActivationStep } from '../../../functions/adoption/contract/activation.ts';
import { looksLikePassword } from '../../../functions/adoption/rules/secrets.ts';
import { type Day, daySchema, type NodeId } from '../../../functions/shared/words.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useSendAgain } from '../../shared/drafts/useSendAgain.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useCodeWords } from '../codeWords.ts';
import { useRecordStep } from '../queries.ts';
import { DayField } from './DayField.tsx';
import { FormProblems } from './FormProblems.tsx';

interface StepFormProps {
  nodeId: NodeId;
  version: number;
  step: ActivationStep;
  /** The fact to put right, with its day; absent for a new step. */
  wrong?: { number: number; on: Day } | undefined;
  onDone: () => void;
}

const stepDraftSchema = z.object({ effectiveAt: daySchema, reason: z.string() });

/** Records a step, or puts one right with a reason. Never asks for access data, and refuses it in the reason. */
export function StepForm({ nodeId, version, step, wrong, onDone }: StepFormProps) {
  const { t } = useTranslation('adoption');
  const { t: shared } = useTranslation('shared');
  const today = useToday();
  const codeWords = useCodeWords();
  const place = `step.${nodeId}.${step}${wrong ? `.${wrong.number}` : ''}`;
  const { draft, change, forget, startAnew, isKept } = useKeptDraft(place, stepDraftSchema, () => ({
    effectiveAt: wrong?.on ?? today,
    reason: '',
  }));
  const { effectiveAt, reason } = draft;
  const record = useRecordStep(nodeId);
  const isSecret = looksLikePassword(reason);
  const refusal = isSecret ? codeWords('looksLikePassword') : undefined;
  const close = () => {
    forget();
    onDone();
  };
  const send = () => {
    if (isSecret) return;
    const told = reason.trim();
    const body = {
      step,
      effectiveAt,
      ...(told && { reason: told }),
      ...(wrong && { supersedes: wrong.number }),
    };
    record.mutate({ body, version }, { onSuccess: close });
  };
  useSendAgain(record, send);
  return (
    <Box component="form" onSubmit={submitting(send)} sx={{ display: 'grid', gap: 1.5, mt: 1.5 }}>
      <Typography variant="subtitle2">
        {t(wrong ? 'activation.correctionTitle' : 'activation.formTitle', {
          step: t(`activation.step.${step}`),
        })}
      </Typography>
      {wrong && (
        <Typography variant="body2" color="text.secondary">
          {t('activation.correctionHint')}
        </Typography>
      )}
      {isKept && <KeptDraftNotice onStartAnew={startAnew} />}
      <DayField
        label={t('form.day')}
        value={effectiveAt}
        max={today}
        onChange={(day) => change({ ...draft, effectiveAt: day })}
      />
      {(wrong || reason !== '' || record.isError) && (
        <TextField
          label={t('form.reason')}
          required={wrong !== undefined}
          value={reason}
          onChange={(event) => change({ ...draft, reason: event.target.value })}
          error={isSecret}
          helperText={refusal ? `${refusal.title}. ${refusal.advice}` : t('form.reasonHint')}
          slotProps={{ htmlInput: { minLength: 3, maxLength: 500 } }}
        />
      )}
      <FormProblems error={record.error} />
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button type="submit" variant="contained" loading={record.isPending} disabled={isSecret}>
          {t('form.send')}
        </Button>
        <Button onClick={close}>{shared('cancel')}</Button>
      </Stack>
    </Box>
  );
}
