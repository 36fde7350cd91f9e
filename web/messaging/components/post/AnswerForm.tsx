import { Box, Button, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { replyMaxLength, sentFileSchema } from '../../../../functions/messaging/contract/post.ts';
import { submitting } from '../../../shared/drafts/submitting.ts';
import { unsentWords } from '../../../shared/drafts/unsentWords.ts';
import { useAttempt } from '../../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../../shared/ui/useKeptDraft.ts';
import { useAnswer } from '../../postQueries.ts';
import { FilesField } from './FilesField.tsx';

const draftSchema = z.object({ text: z.string(), attachments: z.array(sentFileSchema) });

interface AnswerFormProps {
  messageId: string;
  threadId: string;
  label: string;
}

/** An answer with its files; what is typed is kept on this device until it has gone. */
export function AnswerForm({ messageId, threadId, label }: AnswerFormProps) {
  const { t } = useTranslation('post');
  const { draft, change, keepUnsent } = useKeptDraft(`answer.${messageId}.${threadId}`, draftSchema, () => ({
    text: '',
    attachments: [],
  }));
  const attempt = useAttempt();
  const answering = useAnswer(messageId, threadId);
  const isReady = draft.text.trim() !== '';
  const send = () => {
    if (!isReady) return;
    answering.mutate(
      { body: draft, idempotencyKey: attempt.key },
      {
        onSuccess: () => {
          attempt.next();
          keepUnsent((now) => unsentWords(draft, now));
        },
        onError: attempt.failed,
      },
    );
  };
  return (
    <Box component="form" noValidate onSubmit={submitting(send)} sx={{ display: 'grid', gap: 1, mt: 1.5 }}>
      <TextField
        label={label}
        value={draft.text}
        onChange={(event) => change({ ...draft, text: event.target.value })}
        multiline
        minRows={3}
        slotProps={{ htmlInput: { maxLength: replyMaxLength } }}
      />
      <FilesField files={draft.attachments} onChange={(attachments) => change({ ...draft, attachments })} />
      {answering.isError && <LoadFailed error={answering.error} />}
      <div>
        <Button type="submit" variant="contained" loading={answering.isPending} disabled={!isReady}>
          {t('message.sendAnswer')}
        </Button>
      </div>
    </Box>
  );
}
