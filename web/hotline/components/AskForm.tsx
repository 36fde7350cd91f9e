import {
  Alert,
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  FormHelperText,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  type askedSchema,
  askerKindSchema,
  attachmentsPerEntry,
  textMaxLength,
} from '../../../functions/hotline/contract.ts';
import { ApiProblem, codeOf } from '../../shared/api/problem.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { type AskDraft, askDraftSchema, bodyOf, emptyAsk } from '../askDraft.ts';
import { type AskField, askErrors, byField } from '../askErrors.ts';
import { useAsk } from '../queries.ts';
import { useAttempt } from '../useAttempt.ts';
import { FilesField } from './FilesField.tsx';
import { type ChosenSchool, SchoolField } from './SchoolField.tsx';

type Asked = z.infer<typeof askedSchema>;
const queues = ['accounts', 'technical', 'methodical', 'exchange'] as const;

interface AskFormProps {
  /** The school of the page that led here. */
  about?: ChosenSchool | undefined;
  /** A known incident that the question joins. */
  incidentId?: string;
  onAsked: (asked: Asked) => void;
}

/** A question without an account. What is typed stays on the device until the hotline has it. */
export function AskForm({ about, incidentId = '', onAsked }: AskFormProps) {
  const { t } = useTranslation('hotline');
  const { t: ts } = useTranslation('status');
  const place = incidentId ? `hotline.ask.${incidentId}` : 'hotline.ask';
  const { draft, change, forget, startAnew, isKept } = useKeptDraft(place, askDraftSchema, () => ({
    ...emptyAsk(),
    ...(incidentId && { text: ts('joiningText') }),
    school: about,
  }));
  const [wasSent, setWasSent] = useState(false);
  const attempt = useAttempt();
  const ask = useAsk();
  const refused = ask.error instanceof ApiProblem ? byField(ask.error.problem.errors ?? []) : {};
  const errors: Partial<Record<AskField, string>> = wasSent
    ? { ...refused, ...askErrors(bodyOf(draft)) }
    : {};
  const errorOf = (field: AskField) => {
    const code = errors[field];
    const known = [
      'too_small',
      'too_big',
      'notPhone',
      'contactNeeded',
      'invalid_format',
      'consentNeeded',
    ] as const;
    return code ? t(`ask.error.${known.find((one) => one === code) ?? 'too_small'}`) : undefined;
  };
  const set = (part: Partial<AskDraft>) => change({ ...draft, ...part });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setWasSent(true);
    const body = bodyOf(draft);
    if (Object.keys(askErrors(body)).length > 0) return;
    ask.mutate(
      { body: { ...body, ...(incidentId && { incidentId }) }, idempotencyKey: attempt.key },
      {
        onSuccess: (asked) => {
          forget();
          onAsked(asked);
        },
        // Whatever the server did not take is another question when it is sent in other words.
        onError: (error) => error instanceof ApiProblem && attempt.next(),
      },
    );
  };
  return (
    <Box component="form" noValidate onSubmit={send} sx={{ display: 'grid', gap: 2, maxWidth: 640 }}>
      {isKept && (
        <Alert
          severity="info"
          action={
            <Button color="inherit" size="small" onClick={startAnew}>
              {t('ask.startAnew')}
            </Button>
          }
        >
          {t('ask.draftFound')}
        </Alert>
      )}
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
        <TextField
          select
          fullWidth
          label={t('ask.who')}
          value={draft.askerKind}
          onChange={(event) => set({ askerKind: askerKindSchema.parse(event.target.value) })}
        >
          {askerKindSchema.options.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {t(`askerKind.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          fullWidth
          label={t('ask.about')}
          value={draft.queue}
          onChange={(event) => set({ queue: event.target.value as AskDraft['queue'] })}
        >
          {queues.map((queue) => (
            <MenuItem key={queue} value={queue}>
              {t(`ask.aboutQueue.${queue}`)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      <SchoolField school={draft.school} onChoose={(school) => set({ school })} hint={t('ask.schoolHint')} />
      <TextField
        multiline
        minRows={4}
        required
        label={t('ask.text')}
        value={draft.text}
        onChange={(event) => set({ text: event.target.value })}
        error={errors.text !== undefined}
        helperText={errorOf('text') ?? t('ask.textHint')}
        slotProps={{ htmlInput: { maxLength: textMaxLength } }}
      />
      <Box>
        <Typography variant="body2" color="text.secondary">
          {t('ask.filesHint', { count: attachmentsPerEntry })}
        </Typography>
        <FilesField files={draft.attachments} onChange={(attachments) => set({ attachments })} />
      </Box>
      <TextField
        label={t('ask.name')}
        autoComplete="name"
        value={draft.name}
        onChange={(event) => set({ name: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 120 } }}
      />
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
        <TextField
          fullWidth
          type="tel"
          label={t('ask.phone')}
          autoComplete="tel"
          value={draft.phone}
          onChange={(event) => set({ phone: event.target.value })}
          error={errors.phone !== undefined}
          helperText={errorOf('phone') ?? t('ask.contactHint')}
        />
        <TextField
          fullWidth
          type="email"
          label={t('ask.email')}
          autoComplete="email"
          value={draft.email}
          onChange={(event) => set({ email: event.target.value })}
          error={errors.email !== undefined}
          helperText={errorOf('email')}
        />
      </Stack>
      <Box>
        <FormControlLabel
          control={
            <Checkbox
              checked={draft.consent}
              onChange={(event) => set({ consent: event.target.checked })}
              slotProps={{ input: { 'aria-describedby': 'consent-error' } }}
            />
          }
          label={t('ask.consent')}
        />
        <FormHelperText id="consent-error" error>
          {errorOf('consent')}
        </FormHelperText>
      </Box>
      {ask.isError && codeOf(ask.error) === 'unreachable' && (
        <Alert severity="warning">{t('ask.offline')}</Alert>
      )}
      {ask.isError && codeOf(ask.error) !== 'unreachable' && <LoadFailed error={ask.error} />}
      <Stack direction="row" sx={{ gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button type="submit" variant="contained" size="large" loading={ask.isPending}>
          {t('ask.send')}
        </Button>
        <Typography variant="body2" color="text.secondary">
          {t('ask.draftKept')}
        </Typography>
      </Stack>
    </Box>
  );
}
