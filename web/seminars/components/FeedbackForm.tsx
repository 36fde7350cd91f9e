import {
  Alert,
  Button,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import {
  fewestAnswers,
  type GiveFeedback,
  longestMissing,
  willApplySchema,
} from '../../../functions/seminars/contract/feedback.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useGiveFeedback } from '../feedbackQueries.ts';

const marks = ['1', '2', '3', '4', '5'];
const draftSchema = z.object({
  useful: z.string(),
  clear: z.string(),
  willApply: z.string(),
  missing: z.string(),
});
type Draft = z.infer<typeof draftSchema>;

interface FeedbackFormProps {
  sessionId: string;
  ticket: string;
  answer: GiveFeedback | undefined;
  /** Of the answer that was read; sending over another is refused. */
  version: number;
}

/** The three questions; what is chosen stays on this device until it has been sent. */
export function FeedbackForm({ sessionId, ticket, answer, version }: FeedbackFormProps) {
  const { t } = useTranslation('feedback');
  const give = useGiveFeedback(sessionId, ticket);
  const [isIncomplete, setIncomplete] = useState(false);
  const { draft, change, forget } = useKeptDraft(`feedback.${sessionId}.${ticket}`, draftSchema, () => ({
    useful: String(answer?.useful ?? ''),
    clear: String(answer?.clear ?? ''),
    willApply: answer?.willApply ?? '',
    missing: answer?.missing ?? '',
  }));
  const put = (changes: Partial<Draft>) => {
    give.reset();
    setIncomplete(false);
    change({ ...draft, ...changes });
  };
  const send = () => {
    const said = willApplySchema.safeParse(draft.willApply);
    if (!said.success || draft.useful === '' || draft.clear === '') return setIncomplete(true);
    const body = { useful: Number(draft.useful), clear: Number(draft.clear), willApply: said.data };
    give.mutate({ body: { ...body, missing: draft.missing }, version }, { onSuccess: forget });
  };
  const mark = (name: 'useful' | 'clear') => (
    <Choice
      label={t(`form.${name}`)}
      hint={`${t('form.low')} · ${t('form.high')}`}
      value={draft[name]}
      options={marks.map((one) => [one, one])}
      onChoose={(value) => put({ [name]: value })}
    />
  );
  return (
    <Stack
      component="form"
      noValidate
      aria-label={t('form.title')}
      sx={{ gap: 3 }}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {mark('useful')}
      {mark('clear')}
      <Choice
        label={t('form.willApply')}
        value={draft.willApply}
        options={willApplySchema.options.map((one) => [one, t(`apply.${one}`)])}
        onChoose={(willApply) => put({ willApply })}
      />
      <TextField
        multiline
        minRows={3}
        label={t('form.missing')}
        helperText={t('form.missingHint')}
        value={draft.missing}
        onChange={(event) => put({ missing: event.target.value })}
        slotProps={{ htmlInput: { maxLength: longestMissing } }}
      />
      <Typography variant="body2" color="text.secondary">
        {t('form.privacy', { fewest: fewestAnswers })}
      </Typography>
      {isIncomplete && <Alert severity="warning">{t('form.unanswered')}</Alert>}
      {give.isError && <LoadFailed error={give.error} />}
      {give.isSuccess && <Alert severity="success">{t('form.thanks')}</Alert>}
      <Button type="submit" variant="contained" loading={give.isPending} sx={{ alignSelf: 'flex-start' }}>
        {t(answer ? 'form.change' : 'form.send')}
      </Button>
    </Stack>
  );
}

interface ChoiceProps {
  label: string;
  hint?: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
}

function Choice({ label, hint, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <FormControl>
      <FormLabel id={id}>{label}</FormLabel>
      <RadioGroup row aria-labelledby={id} value={value} onChange={(_event, chosen) => onChoose(chosen)}>
        {options.map(([one, words]) => (
          <FormControlLabel key={one} value={one} control={<Radio size="small" />} label={words} />
        ))}
      </RadioGroup>
      {hint && (
        <Typography variant="caption" color="text.secondary">
          {hint}
        </Typography>
      )}
    </FormControl>
  );
}
