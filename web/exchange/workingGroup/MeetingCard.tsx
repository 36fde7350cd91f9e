import { Button, Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupMeetingView } from '../../../functions/exchange/contract/workingGroup.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Decision } from './Decision.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';

/** A meeting: what was on its agenda, its minutes, what it decided. */
export function MeetingCard({ meeting, mayKeep }: { meeting: GroupMeetingView; mayKeep: boolean }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const [open, setOpen] = useState<'write' | 'decide'>();
  const title = t('group.meetingOn', { day: formatDay(meeting.on, language) });
  return (
    <Paper component="section" variant="outlined" aria-label={title} sx={{ p: 2 }}>
      <Typography component="h3" variant="subtitle1">
        {title}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{meeting.agenda}</Typography>
      <Typography
        sx={{ mt: 1, whiteSpace: 'pre-line' }}
        color={meeting.minutes ? undefined : 'text.secondary'}
      >
        {meeting.minutes || t('group.noMinutes')}
      </Typography>
      {meeting.attended.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('group.were', { names: meeting.attended.join(', ') })}
        </Typography>
      )}
      {meeting.decisions.length > 0 && (
        <Stack component="ul" sx={{ gap: 1, p: 0, mt: 1.5, mb: 0, listStyle: 'none' }}>
          {meeting.decisions.map((decision) => (
            <Decision key={decision.id} meeting={meeting} decision={decision} mayKeep={mayKeep} />
          ))}
        </Stack>
      )}
      {mayKeep && (
        <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
          <Button onClick={() => setOpen('write')}>{t('group.write')}</Button>
          <Button onClick={() => setOpen('decide')}>{t('group.decide')}</Button>
        </Stack>
      )}
      {open === 'write' && <MeetingDialog meeting={meeting} onClose={() => setOpen(undefined)} />}
      {open === 'decide' && <DecisionDialog meeting={meeting} onClose={() => setOpen(undefined)} />}
    </Paper>
  );
}
