import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  ListItemButton,
  Stack,
  Typography,
} from '@mui/material';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketRow } from '../../../functions/hotline/contract/lists.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { carryOut, type Done, joining } from '../bulk.ts';
import { emptyIncident } from '../incidentDraft.ts';
import { incidentList, serviceStatus } from '../incidentQueries.ts';
import { useMany } from '../queries.ts';
import { IncidentDialog } from './IncidentDialog.tsx';
import { IncidentFacts } from './IncidentParts.tsx';

interface JoinIncidentDialogProps {
  tickets: readonly Pick<TicketRow, 'id' | 'number'>[];
  onClose: () => void;
  onDone: (done: Done) => void;
}

/** Chooses the open incident that tickets are about, or tells of a new one with them. */
export function JoinIncidentDialog({ tickets, onClose, onDone }: JoinIncidentDialogProps) {
  const { t } = useTranslation('incidents');
  const language = useLanguage();
  const { regionId } = useRegion();
  const list = useInfiniteQuery(incidentList('open'));
  const now = useQuery(serviceStatus(regionId)).data?.now;
  const many = useMany();
  const [isNew, setNew] = useState(false);
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const join = async (incidentId: string) =>
    onDone({ what: 'joined', ...(await many.mutateAsync(() => carryOut(joining(tickets, incidentId)))) });
  // Those that are told of together with the incident leave it again one by one.
  const told = (incidentId: string) => {
    const tasks = joining(tickets, incidentId);
    onDone({
      what: 'joined',
      outcomes: tasks.map(({ number }) => ({ number })),
      undo: tasks.map(({ undo }) => undo),
    });
  };
  if (isNew && now)
    return (
      <IncidentDialog
        draft={emptyIncident(now)}
        ticketIds={tickets.map(({ id }) => id)}
        onClose={onClose}
        onSaved={({ id }) => told(id)}
      />
    );
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="join-incident">
      <DialogTitle id="join-incident">{t('relate.incidentTitle')}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 1.5, pt: 1 }}>
          <Typography variant="body2">{t('relate.incidentHint')}</Typography>
          {list.isError && <LoadFailed error={list.error} />}
          {list.data && rows.length === 0 && (
            <Typography color="text.secondary">{t('relate.noIncidents')}</Typography>
          )}
          <Stack component="ul" aria-label={t('list')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {rows.map((row, at) => (
              <li key={row.id}>
                <ListItemButton
                  autoFocus={at === 0}
                  disabled={many.isPending}
                  onClick={() => void join(row.id)}
                  sx={{ display: 'block', px: 1 }}
                >
                  <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                    {inLanguage(row.title, language)}
                  </Typography>
                  <IncidentFacts incident={row} />
                </ListItemButton>
              </li>
            ))}
          </Stack>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button disabled={!now} onClick={() => setNew(true)}>
          {t('relate.newIncident')}
        </Button>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
      </DialogActions>
    </Dialog>
  );
}
