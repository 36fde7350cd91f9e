import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { MessageView } from '../../../functions/messaging/contract/post.ts';
import { messageById, useReadMessage } from '../../messaging/postQueries.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed, Waiting } from '../../shared/ui/sights.tsx';
import { ReceivedMessage } from '../messages/ReceivedMessage.tsx';
import { SentMessage } from '../messages/SentMessage.tsx';
import { paths } from '../paths.ts';

/** A message: its receipts for whoever sent it, one's own answer for whoever got it. */
export function MessagePage() {
  const { t } = useTranslation('post');
  const { messageId = '' } = useParams();
  const message = useQuery(messageById(messageId));
  const { data } = message;
  return (
    <PageFrame
      title={
        data
          ? `${data.number ? `${t('number', { number: data.number })} · ` : ''}${data.subject}`
          : t('message.waitingTitle')
      }
      actions={
        <Button component={Link} to={data?.tally ? `${paths.messages}?box=sent` : paths.messages}>
          {t('message.back')}
        </Button>
      }
    >
      {message.isError && <LoadFailed error={message.error} onRetry={() => void message.refetch()} />}
      {message.isPending && <Waiting rows={6} />}
      {data && <Opened key={data.id} message={data} />}
    </PageFrame>
  );
}

function Opened({ message }: { message: MessageView }) {
  const { mutate: read } = useReadMessage(message.id);
  const isNew = message.thread !== undefined && message.thread.read === undefined;
  useEffect(() => {
    if (isNew) read();
  }, [isNew, read]);
  return (
    <>
      {message.tally && <SentMessage message={message} />}
      {message.thread && <ReceivedMessage message={message} thread={message.thread} />}
    </>
  );
}
