import { Alert, Box, Button, Paper, Stack, TextField, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { type MessageView, textMaxLength } from '../../../functions/messaging/contract/post.ts';
import { FilesField } from '../../messaging/components/post/FilesField.tsx';
import { useDiscardMessage, useSaveMessage } from '../../messaging/postQueries.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { paths } from '../paths.ts';
import { AddresseeList } from './AddresseeList.tsx';
import { AddressingField } from './AddressingField.tsx';
import { type Composed, composedSchema, writtenBy } from './composing.ts';

/** A column that a long name of a measure does not widen beyond the screen. */
const narrow = 'minmax(0, 1fr)';

interface ComposeFormProps {
  /** What names this draft on the device. */
  draftKey: string;
  /** As it was saved; absent for a message that was not saved yet. */
  saved: MessageView | undefined;
  initial: Composed;
  planId: string;
}

/** A message being written: kept on the device as it is typed, saved as a draft, sent once its list has been seen. */
export function ComposeForm({ draftKey, saved, initial, planId }: ComposeFormProps) {
  const { t } = useTranslation('post');
  const today = useToday();
  const navigate = useNavigate();
  const [{ step }, choose] = useAddress('step');
  const kept = useKeptDraft(`message.${draftKey}`, composedSchema, () => initial);
  const attempt = useAttempt();
  const saving = useSaveMessage(saved && { id: saved.id, version: saved.version });
  const composed = kept.draft;
  const body = writtenBy(composed, planId);
  const change = (part: Partial<Composed>) => {
    kept.change({ ...composed, ...part });
    if (step !== '') choose({ step: '' });
  };
  const save = (next: 'addressees' | '') => {
    if (!body) return;
    saving.mutate(
      { body, idempotencyKey: attempt.key },
      {
        onSuccess: ({ id }) => {
          attempt.next();
          kept.forget();
          const query = new URLSearchParams({ draft: id, ...(next && { step: next }) });
          void navigate(`${paths.newMessage}?${query}`, { replace: true });
        },
        onError: attempt.failed,
      },
    );
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submitting(() => save('addressees'))}
      sx={{ display: 'grid', gridTemplateColumns: narrow, gap: 2 }}
    >
      {kept.isKept && <KeptDraftNotice onStartAnew={kept.startAnew} />}
      <Paper
        variant="outlined"
        sx={{
          p: { xs: 1.5, sm: 2 },
          display: 'grid',
          gridTemplateColumns: narrow,
          gap: 2,
          maxWidth: 960,
        }}
      >
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
          {t('compose.to')}
        </Typography>
        <AddressingField composed={composed} onChange={change} />
        <TextField
          label={t('compose.subject')}
          value={composed.subject}
          required
          onChange={(event) => change({ subject: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <TextField
          label={t('compose.text')}
          value={composed.text}
          required
          multiline
          minRows={6}
          onChange={(event) => change({ text: event.target.value })}
          slotProps={{ htmlInput: { maxLength: textMaxLength } }}
        />
        <TextField
          type="date"
          label={t('compose.due')}
          value={composed.answerDueOn}
          helperText={t('compose.dueAdvice')}
          onChange={(event) => change({ answerDueOn: event.target.value })}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: today } }}
          sx={{ maxWidth: 280 }}
        />
        <FilesField files={composed.attachments} onChange={(attachments) => change({ attachments })} />
        {!body && (
          <Typography variant="body2" color="text.secondary">
            {t('compose.incomplete')}
          </Typography>
        )}
        {saving.isError && <LoadFailed error={saving.error} />}
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          <Button
            type="submit"
            variant={step === '' ? 'contained' : 'outlined'}
            disabled={!body}
            loading={saving.isPending}
          >
            {t('compose.check')}
          </Button>
          <Button disabled={!body || saving.isPending} onClick={() => save('')}>
            {t('compose.save')}
          </Button>
          {saved && <DiscardButton draft={saved} />}
        </Stack>
        {saved && !kept.isKept && step === '' && saving.isIdle && (
          <Alert severity="success">{t('compose.saved')}</Alert>
        )}
      </Paper>
      {saved && step === 'addressees' && <AddresseeList draft={{ id: saved.id, version: saved.version }} />}
    </Box>
  );
}

/** The page leads to the list of drafts once this one is no draft any more. */
function DiscardButton({ draft: { id, version } }: { draft: MessageView }) {
  const { t } = useTranslation('post');
  const discarding = useDiscardMessage();
  return (
    <>
      <Button color="error" loading={discarding.isPending} onClick={() => discarding.mutate({ id, version })}>
        {t('compose.discard')}
      </Button>
      {discarding.isError && <LoadFailed error={discarding.error} />}
    </>
  );
}
