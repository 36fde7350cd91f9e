import { Alert, Button, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link as LinkIcon, Megaphone, Merge, Split } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Conversation } from '../../../functions/hotline/contract/views.ts';
import { paths } from '../../app/paths.ts';
import { later } from '../../shared/ui/later.tsx';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useDeskKeys } from '../deskKeys.ts';
import { usePlaceInIncident, useRelate } from '../incidentQueries.ts';
import { type Related, undoOf } from '../related.ts';

const JoinIncidentDialog = later(async () => (await import('./JoinIncidentDialog.tsx')).JoinIncidentDialog);
const RelateDialog = later(async () => (await import('./RelateDialog.tsx')).RelateDialog);
const SplitDialog = later(async () => (await import('./SplitDialog.tsx')).SplitDialog);

interface RelationsProps {
  ticket: Conversation;
  keysOn: boolean;
  onDone: (done: Related) => void;
  onTicket: (ticketId: string) => void;
}

/** How a ticket stands to others and to an incident, and what relates it to them; each by a key of its own. */
export function Relations({ ticket, keysOn, onDone, onTicket }: RelationsProps) {
  const { t } = useTranslation('incidents');
  const [window, setWindow] = useState<'merge' | 'split' | 'link' | 'incident'>();
  const relate = useRelate();
  const place = usePlaceInIncident();
  const { mergedInto, links, splitFrom, incident, mayWrite } = ticket;
  const undo = undoOf(ticket);
  const takeBack = () => undo && relate.mutate(undo, { onSuccess: () => onDone({ what: 'undone' }) });
  useDeskKeys(keysOn, {
    ...(mayWrite && {
      m: () => setWindow('merge'),
      s: () => setWindow('split'),
      l: () => setWindow('link'),
      i: () => setWindow('incident'),
    }),
    ...(undo && { u: takeBack }),
  });
  const close = () => setWindow(undefined);
  const done = (what: Related) => {
    close();
    onDone(what);
  };
  const button = (which: NonNullable<typeof window>, Icon: typeof Merge) => (
    <Button size="small" startIcon={<Icon size={14} />} onClick={() => setWindow(which)}>
      {t(`relate.${which}`)}
    </Button>
  );
  return (
    <Stack sx={{ gap: 1, mb: 1.5 }}>
      {mergedInto && (
        <Alert
          severity="info"
          action={
            <Button color="inherit" size="small" onClick={() => onTicket(mergedInto.ticketId)}>
              {t('relate.open')}
            </Button>
          }
        >
          {t('relate.mergedInto', { number: mergedInto.number })}
        </Alert>
      )}
      {(incident || splitFrom || links) && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          {incident && (
            <Chip
              size="small"
              color="warning"
              variant="outlined"
              clickable
              component={Link}
              to={paths.hotlineIncident(incident.id)}
              label={t('relate.ofIncident', { number: incident.number })}
            />
          )}
          {splitFrom && (
            <Chip
              size="small"
              variant="outlined"
              label={t('relate.splitFrom', { number: splitFrom.number })}
              onClick={() => onTicket(splitFrom.ticketId)}
            />
          )}
          {links && (
            <Typography variant="body2">
              {t('relate.linked')}{' '}
              {links.map(({ ticketId, number }) => (
                <MuiLink
                  key={ticketId}
                  component="button"
                  variant="body2"
                  onClick={() => onTicket(ticketId)}
                  sx={{ mr: 1 }}
                >
                  {number}
                </MuiLink>
              ))}
            </Typography>
          )}
        </Stack>
      )}
      {mayWrite && (
        <Stack
          direction="row"
          component="section"
          aria-label={t('relate.actions')}
          sx={{ gap: 0.5, flexWrap: 'wrap' }}
        >
          {button('merge', Merge)}
          {button('split', Split)}
          {button('link', LinkIcon)}
          {incident ? (
            <Button
              size="small"
              startIcon={<Megaphone size={14} />}
              loading={place.isPending}
              onClick={() =>
                place.mutate(
                  { ticketId: ticket.id, incidentId: null },
                  { onSuccess: () => onDone({ what: 'left' }) },
                )
              }
            >
              {t('relate.leave', { number: incident.number })}
            </Button>
          ) : (
            button('incident', Megaphone)
          )}
        </Stack>
      )}
      {relate.isError && <LoadFailed error={relate.error} />}
      {place.isError && <LoadFailed error={place.error} />}
      {(window === 'merge' || window === 'link') && (
        <RelateDialog does={window} ticket={ticket} onClose={close} onDone={done} />
      )}
      {window === 'split' && <SplitDialog ticket={ticket} onClose={close} onDone={done} />}
      {window === 'incident' && (
        <JoinIncidentDialog tickets={[ticket]} onClose={close} onDone={() => done({ what: 'incident' })} />
      )}
    </Stack>
  );
}
