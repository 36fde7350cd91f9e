import { Box, Button, LinearProgress, Paper, Snackbar, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { BellRing } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView, ThreadView } from '../../../functions/messaging/contract/post.ts';
import { AnswerForm } from '../../messaging/components/post/AnswerForm.tsx';
import { Entries } from '../../messaging/components/post/Entries.tsx';
import { MessageBody } from '../../messaging/components/post/MessageBody.tsx';
import { Receipts } from '../../messaging/components/post/Receipts.tsx';
import { WithdrawDialog } from '../../messaging/components/post/WithdrawDialog.tsx';
import { threadsOf, useRemind } from '../../messaging/postQueries.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { useDeskNames } from './deskNames.ts';

/** A message as its sender sees it: how far it has come, who has read and answered it, and what to do about the rest. */
export function SentMessage({ message }: { message: MessageView }) {
  const { t } = useTranslation('post');
  const { nameOf, names } = useDeskNames();
  const [{ thread: opened }, choose] = useAddress('thread');
  const { delivered = 0, read = 0, answered = 0 } = message.tally ?? {};
  const threads = useQuery(threadsOf(message.id, `${delivered}.${read}.${answered}`));
  const open = useCallback((thread: string) => choose({ thread }), [choose]);
  const placeOf = useCallback(
    ({ municipalityId, nodeId }: ThreadView) =>
      municipalityId && municipalityId !== nodeId ? names.short(municipalityId) : '',
    [names],
  );
  const chosen = threads.data?.find(({ id }) => id === opened);
  return (
    <Stack sx={{ gap: 2 }}>
      <MessageBody message={message} from={nameOf(message.from)} />
      <Progress message={message} />
      <Steps message={message} />
      {chosen && (
        <Paper
          variant="outlined"
          sx={{ p: { xs: 1.5, sm: 2 } }}
          component="section"
          aria-label={nameOf(chosen)}
        >
          <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, mb: 1 }}>
            <Typography component="h2" variant="h6">
              {nameOf(chosen)}
            </Typography>
            <Button size="small" onClick={() => choose({ thread: '' })}>
              {t('message.closeThread')}
            </Button>
          </Stack>
          <Entries entries={chosen.entries} addressee={nameOf(chosen)} />
          {message.status === 'sent' && (
            <AnswerForm
              key={chosen.id}
              messageId={message.id}
              threadId={chosen.id}
              label={t('message.reply')}
            />
          )}
        </Paper>
      )}
      <Box component="section">
        <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
          {t('message.receipts')}
        </Typography>
        <Sights query={threads}>
          {(all) => <Receipts threads={all} nameOf={nameOf} placeOf={placeOf} onOpen={open} />}
        </Sights>
      </Box>
    </Stack>
  );
}

function Progress({ message: { tally, addressees = 0, status } }: { message: MessageView }) {
  const { t } = useTranslation('post');
  const { delivered = 0, read = 0, answered = 0 } = tally ?? {};
  const isGoing = status === 'sent' && delivered < addressees;
  const words = t(isGoing ? 'message.delivering' : 'message.delivered', { delivered, all: addressees });
  return (
    <Box role="status" sx={{ maxWidth: 520 }}>
      <Typography variant="body2">
        <strong>{words}</strong> · {t('message.tally', { read, answered })}
      </Typography>
      {isGoing && (
        <LinearProgress
          variant="determinate"
          aria-label={words}
          value={addressees > 0 ? (100 * delivered) / addressees : 0}
          sx={{ mt: 0.5 }}
        />
      )}
    </Box>
  );
}

/** What the sender may still do: remind whoever owes an answer, or take the message back. */
function Steps({ message }: { message: MessageView }) {
  const { t } = useTranslation('post');
  const language = useLanguage();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const attempt = useAttempt();
  const reminding = useRemind(message.id);
  const [isTold, setTold] = useState(false);
  const { tally, addressees = 0, reminders } = message;
  if (message.status !== 'sent') return null;
  const isAnswered = (tally?.answered ?? 0) >= addressees;
  return (
    <Box className="no-print">
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {message.answerDueOn && !isAnswered && (
          <Button
            variant="outlined"
            startIcon={<BellRing size={16} />}
            loading={reminding.isPending}
            onClick={() =>
              reminding.mutate(attempt.key, {
                onSuccess: () => {
                  setTold(true);
                  attempt.next();
                },
                onError: attempt.failed,
              })
            }
          >
            {t('message.remind')}
          </Button>
        )}
        <Button color="error" onClick={() => setWithdrawing(true)}>
          {t('message.withdraw')}
        </Button>
      </Stack>
      {reminders.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          {t('message.reminders', {
            days: reminders.map(({ at }) => formatInstant(at, language)).join('; '),
          })}
        </Typography>
      )}
      {reminding.isError && <LoadFailed error={reminding.error} />}
      <Snackbar
        open={isTold}
        autoHideDuration={8000}
        onClose={() => setTold(false)}
        message={t('message.reminded', { count: reminders.at(-1)?.count ?? 0 })}
      />
      {isWithdrawing && <WithdrawDialog message={message} onClose={() => setWithdrawing(false)} />}
    </Box>
  );
}
