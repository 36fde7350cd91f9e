import { Box, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { MessageView, ThreadView } from '../../../functions/messaging/contract/post.ts';
import { AnswerForm } from '../../messaging/components/post/AnswerForm.tsx';
import { DutyChip } from '../../messaging/components/post/DutyChip.tsx';
import { Entries } from '../../messaging/components/post/Entries.tsx';
import { MessageBody } from '../../messaging/components/post/MessageBody.tsx';
import { useDeskNames } from './deskNames.ts';

/** A message as it lies at the reader's desk, with what was answered and the form for it. */
export function ReceivedMessage({ message, thread }: { message: MessageView; thread: ThreadView }) {
  const { t } = useTranslation('post');
  const { nameOf } = useDeskNames();
  return (
    <Stack sx={{ gap: 2, maxWidth: 900 }}>
      <Box>
        <DutyChip duty={thread.duty} />
      </Box>
      {!message.tally && <MessageBody message={message} from={nameOf(message.from)} />}
      <Box>
        {thread.entries.length > 0 && (
          <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
            {t('message.thread')}
          </Typography>
        )}
        <Entries entries={thread.entries} addressee={nameOf(thread)} />
        {message.status === 'sent' && (
          <AnswerForm messageId={message.id} threadId={thread.id} label={t('message.answer')} />
        )}
      </Box>
    </Stack>
  );
}
