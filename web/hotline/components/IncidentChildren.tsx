import { Box, Button, ListItemButton, Stack, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { TicketRow } from '../../../functions/hotline/contract/lists.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { incidentChildren, usePlaceInIncident } from '../incidentQueries.ts';

/** Tickets of an incident, in the order in which they joined it. */
export function IncidentChildren({ incidentId }: { incidentId: string }) {
  const { t } = useTranslation('incidents');
  const works = useRight('ticket.work') !== undefined;
  const list = useInfiniteQuery(incidentChildren(incidentId));
  const place = usePlaceInIncident();
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
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
          <Box
            component="li"
            key={row.id}
            sx={{ display: 'flex', borderBottom: 1, borderColor: 'divider', alignItems: 'center' }}
          >
            <Child row={row} />
            {works && row.status !== 'resolved' && (
              <Button
                size="small"
                onClick={() => place.mutate({ ticketId: row.id, incidentId: null })}
                aria-label={t('page.leaveOf', { subject: row.subject })}
                sx={{ flexShrink: 0 }}
              >
                {t('page.leave')}
              </Button>
            )}
          </Box>
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

function Child({ row: { id, number, subject, status, schoolName, operator } }: { row: TicketRow }) {
  const { t } = useTranslation('hotline');
  const language = useLanguage();
  return (
    <ListItemButton
      component={Link}
      to={`${paths.hotline}?view=all&ticket=${id}`}
      sx={{ display: 'block', px: 1, minWidth: 0 }}
    >
      <Typography variant="subtitle2" component="span" sx={{ display: 'block' }} noWrap>
        {subject}
      </Typography>
      <Typography variant="body2" color="text.secondary" component="span" sx={{ display: 'block' }} noWrap>
        {[
          t(`status.${status}`),
          operator?.name,
          schoolName ? inLanguage(schoolName, language) : `№ ${number}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </ListItemButton>
  );
}
