import { Button, Stack, Typography } from '@mui/material';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { CalendarPlus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { AppointDialog } from './AppointDialog.tsx';
import { MeetingCard } from './MeetingCard.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';
import { Members } from './Members.tsx';
import { meetingList, workingGroup } from './queries.ts';

/** The working group on the exchange: who is in it by which act, when it met, what it decided and what is late. */
export function GroupPage() {
  const { t } = useTranslation('exchange');
  const group = useQuery(workingGroup());
  const meetings = useInfiniteQuery(meetingList());
  const mayAppoint = useRight('group.appoint') !== undefined;
  const mayKeep = useRight('group.keep') !== undefined;
  const [open, setOpen] = useState<'act' | 'meeting'>();
  const pages = meetings.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <PageFrame
      title={t('group.title')}
      subtitle={t('group.subtitle')}
      actions={
        <>
          {mayAppoint && (
            <Button startIcon={<UserPlus size={18} />} onClick={() => setOpen('act')}>
              {t('group.appoint')}
            </Button>
          )}
          {mayKeep && (
            <Button
              variant="contained"
              startIcon={<CalendarPlus size={18} />}
              onClick={() => setOpen('meeting')}
            >
              {t('group.hold')}
            </Button>
          )}
        </>
      }
    >
      <Sights query={group}>{(found) => <Members group={found} />}</Sights>
      <Typography component="h2" variant="h6" sx={{ mt: 3, mb: 1 }}>
        {t('group.meetings')}
      </Typography>
      <Sights query={meetings}>
        {() => (
          <Stack sx={{ gap: 2 }}>
            {pages.length === 0 && <Nothing title={t('group.noMeetings')} />}
            {pages.map((meeting) => (
              <MeetingCard key={meeting.id} meeting={meeting} mayKeep={mayKeep} />
            ))}
            {meetings.hasNextPage && (
              <Button loading={meetings.isFetchingNextPage} onClick={() => void meetings.fetchNextPage()}>
                {t('group.earlier')}
              </Button>
            )}
          </Stack>
        )}
      </Sights>
      {open === 'act' && <AppointDialog onClose={() => setOpen(undefined)} />}
      {open === 'meeting' && <MeetingDialog meeting={undefined} onClose={() => setOpen(undefined)} />}
    </PageFrame>
  );
}
