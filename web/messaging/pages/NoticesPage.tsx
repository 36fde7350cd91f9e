import { Button, List, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed, Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { NoticeItem } from '../components/NoticeItem.tsx';
import { noticeList, useMarkRead } from '../queries.ts';

/** What has happened that concerns the reader, newest first. */
export function NoticesPage() {
  const { t } = useTranslation('messaging');
  const [{ show }, choose] = useAddress('show');
  const isSignedIn = useRight('notice.read') !== undefined;
  const unreadOnly = show === 'unread';
  const notices = useInfiniteQuery({ ...noticeList(unreadOnly), enabled: isSignedIn });
  const markRead = useMarkRead();
  const [first] = notices.data?.pages ?? [];
  const newest = first?.items[0];
  if (!isSignedIn)
    return (
      <PageFrame title={t('title')}>
        <Nothing title={t('onlySignedIn.title', { ns: 'app' })}>
          {t('onlySignedIn.advice', { ns: 'app' })}
        </Nothing>
      </PageFrame>
    );
  return (
    <PageFrame
      title={t('title')}
      subtitle={t('subtitle')}
      actions={
        <>
          {newest && (first?.unread ?? 0) > 0 && (
            <Button
              variant="outlined"
              loading={markRead.isPending}
              onClick={() => markRead.mutate({ until: newest.toldAt })}
            >
              {t('markAll')}
            </Button>
          )}
          <Button component={Link} to={paths.noticePreferences}>
            {t('letters')}
          </Button>
        </>
      }
    >
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={t('show')}
        value={unreadOnly ? 'unread' : 'all'}
        onChange={(_event, chosen: string | null) => choose({ show: chosen === 'unread' ? 'unread' : '' })}
        sx={{ mb: 1 }}
      >
        <ToggleButton value="all">{t('all')}</ToggleButton>
        <ToggleButton value="unread">{t('unreadOnly')}</ToggleButton>
      </ToggleButtonGroup>
      {markRead.isError && <LoadFailed error={markRead.error} />}
      <Sights query={notices}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <Nothing title={t(unreadOnly ? 'emptyUnread' : 'empty')}>
              {t(unreadOnly ? 'emptyUnreadAdvice' : 'emptyAdvice')}
            </Nothing>
          ) : (
            <List aria-label={t('list')} disablePadding>
              {items.map((notice) => (
                <NoticeItem
                  key={notice.id}
                  notice={notice}
                  onRead={() => markRead.mutate({ ids: [notice.id] })}
                />
              ))}
            </List>
          );
        }}
      </Sights>
      {notices.hasNextPage && (
        <Button
          sx={{ mt: 1 }}
          onClick={() => void notices.fetchNextPage()}
          loading={notices.isFetchingNextPage}
        >
          {t('more', { ns: 'shared' })}
        </Button>
      )}
    </PageFrame>
  );
}
