import { Box, Button, Stack, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { incidentChildren, usePlaceInIncident } from '../incidentQueries.ts';
import { TicketLine } from './TicketLine.tsx';

/** Tickets of an incident, in the order in which they joined it. */
export function IncidentChildren({ incidentId }: { incidentId: string }) {
  const { t } = useTranslation('incidents');
  const navigate = useNavigate();
  const works = useRight('ticket.work') !== undefined;
  const list = useInfiniteQuery(incidentChildren(incidentId));
  const place = usePlaceInIncident();
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const now = list.data?.pages[0]?.now ?? '';
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, mb: 1 }}>
        {t('page.tickets')}
      </Typography>
      {list.isError && <LoadFailed error={list.error} onRetry={() => void list.refetch()} />}
      {place.isError && <LoadFailed error={place.error} />}
      {list.isPending && <Waiting />}
      {list.data && rows.length === 0 && (
        <Nothing title={t('page.noTickets')}>{t('page.noTicketsAdvice')}</Nothing>
      )}
      <Stack component="ul" aria-label={t('page.tickets')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map((row) => (
          <TicketLine
            key={row.id}
            row={row}
            now={now}
            isChosen={false}
            onChoose={() => void navigate(`${paths.hotline}?view=all&ticket=${row.id}`)}
            action={
              works && row.status !== 'resolved' ? (
                <Button size="small" onClick={() => place.mutate({ ticketId: row.id, incidentId: null })}>
                  {t('page.leave')}
                </Button>
              ) : undefined
            }
          />
        ))}
      </Stack>
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
          {t('more')}
        </Button>
      )}
    </Box>
  );
}
