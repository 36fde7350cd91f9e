import { Alert, Paper, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../../functions/messaging/contract/post.ts';
import { formatDay, formatInstant } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { FileLinks } from './FileLinks.tsx';

/** What was written, by whom and when. */
export function MessageBody({ message, from }: { message: MessageView; from: string }) {
  const { t } = useTranslation('post');
  const language = useLanguage();
  const { withdrawn, sentAt, byName, text, answerDueOn, attachments } = message;
  return (
    <Stack sx={{ gap: 1.5 }}>
      {withdrawn && (
        <Alert severity="warning">
          {t('message.withdrawn', { at: formatInstant(withdrawn.at, language), reason: withdrawn.reason })}{' '}
          {t('message.withdrawnAdvice')}
        </Alert>
      )}
      <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2.5 } }}>
        <Typography variant="body2" color="text.secondary">
          {t('from', { name: from })}
          {byName && ` · ${t('message.by', { name: byName })}`}
          {sentAt && ` · ${t('message.sentAt', { at: formatInstant(sentAt, language) })}`}
        </Typography>
        <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', my: 1.5, maxWidth: 820 }}>
          {text}
        </Typography>
        {answerDueOn && (
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {t('message.dueOn', { day: formatDay(answerDueOn, language) })}
          </Typography>
        )}
        <FileLinks label={t('message.attachments')} files={attachments} />
      </Paper>
    </Stack>
  );
}
