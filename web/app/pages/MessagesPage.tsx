import { Button, Tab, Tabs } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { InboxList } from '../../messaging/components/post/InboxList.tsx';
import { OutgoingList } from '../../messaging/components/post/OutgoingList.tsx';
import { unreadMessages } from '../../messaging/queries.ts';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { useDeskNames } from '../messages/deskNames.ts';
import { paths } from '../paths.ts';

const boxes = ['inbox', 'sent', 'draft'] as const;

/** The post of the reader's organisation. */
export function MessagesPage() {
  const { t } = useTranslation('post');
  const isSignedIn = useRight('message.read') !== undefined;
  if (isSignedIn) return <Boxes />;
  return (
    <PageFrame title={t('title')}>
      <Nothing title={t('onlySignedIn.title', { ns: 'app' })}>
        {t('onlySignedIn.advice', { ns: 'app' })}
      </Nothing>
    </PageFrame>
  );
}

function Boxes() {
  const { t } = useTranslation('post');
  const [address, choose] = useAddress('box', 'show', 'q');
  const maySend = useRight('message.send') !== undefined;
  const { nameOf } = useDeskNames();
  const { data } = useQuery(unreadMessages);
  const box = (maySend && boxes.find((one) => one === address.box)) || 'inbox';
  const count = data?.unread ?? 0;
  return (
    <PageFrame
      title={t('title')}
      subtitle={t('subtitle')}
      actions={
        maySend && (
          <Button
            component={Link}
            to={paths.newMessage}
            variant="contained"
            startIcon={<PenLine size={16} />}
          >
            {t('write')}
          </Button>
        )
      }
    >
      {maySend && (
        <Tabs
          value={box}
          onChange={(_event, chosen: string) =>
            choose({ box: chosen === 'inbox' ? '' : chosen, show: '', q: '' })
          }
          aria-label={t('boxes')}
          variant="scrollable"
          sx={{ mb: 2 }}
        >
          {boxes.map((one) => (
            <Tab
              key={one}
              value={one}
              label={one === 'inbox' && count > 0 ? t('inboxUnread', { count }) : t(`box.${one}`)}
            />
          ))}
        </Tabs>
      )}
      {box === 'inbox' ? <InboxList nameOf={nameOf} /> : <OutgoingList key={box} status={box} />}
    </PageFrame>
  );
}
