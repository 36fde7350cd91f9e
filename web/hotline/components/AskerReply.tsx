import { Box, Button, TextField, Typography } from '@mui/material';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SentAttachment } from '../../../functions/hotline/contract/attachments.ts';
import { textMaxLength } from '../../../functions/hotline/contract/limits.ts';
import { unsentWords } from '../../shared/drafts/unsentWords.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useReplyBySecret } from '../queries.ts';
import { emptyWords, wordsSchema } from '../wordsDraft.ts';
import { FilesField } from './FilesField.tsx';

/** The asker's next word. To a resolved question it says what is left, and reopens it. */
export function AskerReply({ secret, isResolved }: { secret: string; isResolved: boolean }) {
  const { t } = useTranslation('hotline');
  const { draft, change, keepUnsent } = useKeptDraft(
    `hotline.reply.${secret.slice(0, 26)}`,
    wordsSchema,
    emptyWords,
  );
  const attempt = useAttempt();
  const reply = useReplyBySecret(secret);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (draft.text.trim() === '') return;
    reply.mutate(
      { body: draft, idempotencyKey: attempt.key },
      {
        onSuccess: () => {
          keepUnsent((now) => unsentWords(draft, now));
          attempt.next();
        },
        onError: attempt.failed,
      },
    );
  };
  return (
    <Box component="form" onSubmit={send} sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h2" variant="subtitle1">
        {t(isResolved ? 'ticket.reopen' : 'ticket.reply')}
      </Typography>
      <TextField
        multiline
        minRows={3}
        label={t(isResolved ? 'ticket.reopenLabel' : 'ticket.replyLabel')}
        value={draft.text}
        onChange={(event) => change({ ...draft, text: event.target.value })}
        slotProps={{ htmlInput: { maxLength: textMaxLength } }}
      />
      <FilesField
        files={draft.attachments}
        onChange={(attachments: SentAttachment[]) => change({ ...draft, attachments })}
      />
      {reply.isError && <LoadFailed error={reply.error} />}
      <Box>
        <Button type="submit" variant={isResolved ? 'outlined' : 'contained'} loading={reply.isPending}>
          {t(isResolved ? 'ticket.reopen' : 'ticket.send')}
        </Button>
      </Box>
    </Box>
  );
}
