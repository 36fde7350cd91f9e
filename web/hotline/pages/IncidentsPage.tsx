import { Box, Button, Chip, ListItemButton, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Megaphone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router-dom';
import { type IncidentRow, incidentStateSchema } from '../../../functions/hotline/contract/incidents.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { IncidentDialog } from '../components/IncidentDialog.tsx';
import { IncidentFacts } from '../components/IncidentParts.tsx';
import { Proposals } from '../components/Proposals.tsx';
import { emptyIncident } from '../incidentDraft.ts';
import { incidentList, serviceStatus } from '../incidentQueries.ts';

/** Incidents that concern whoever opens the page; the hotline and the partner tell of new ones here. */
export function IncidentsPage() {
  const { t } = useTranslation('incidents');
  const navigate = useNavigate();
  const { regionId } = useRegion();
  const maySee = useRight('incident.view') !== undefined;
  const mayEdit = useRight('incident.edit') !== undefined;
  const works = useRight('ticket.work') !== undefined;
  const [address, choose] = useAddress('state');
  const state = incidentStateSchema.safeParse(address.state).data ?? 'open';
  const status = useQuery(serviceStatus(regionId));
  const [isNew, setNew] = useState(false);
  if (!maySee)
    return (
      <PageFrame title={t('title')}>
        <Nothing
          title={t('onlySignedIn.title', { ns: 'app' })}
          action={
            <Button component={Link} to={paths.status}>
              {t('publicPage')}
            </Button>
          }
        >
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
          <Button component={Link} to={paths.status}>
            {t('publicPage')}
          </Button>
          {mayEdit && (
            <Button
              variant="contained"
              startIcon={<Megaphone size={16} />}
              disabled={!status.data}
              onClick={() => setNew(true)}
            >
              {t('new')}
            </Button>
          )}
        </>
      }
    >
      {works && <Proposals />}
      <Tabs
        value={state}
        onChange={(_event, next: string) => choose({ state: next })}
        aria-label={t('states')}
        sx={{ mb: 1 }}
      >
        {incidentStateSchema.options.map((one) => (
          <Tab key={one} value={one} label={t(`state.${one}`)} />
        ))}
      </Tabs>
      <List state={state} />
      {isNew && status.data && (
        <IncidentDialog
          draft={emptyIncident(status.data.now)}
          onClose={() => setNew(false)}
          onSaved={({ id }) => void navigate(paths.hotlineIncident(id))}
        />
      )}
    </PageFrame>
  );
}

function List({ state }: { state: 'open' | 'closed' }) {
  const { t } = useTranslation('incidents');
  const list = useInfiniteQuery(incidentList(state));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Box>
      {list.isError && <LoadFailed error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Waiting />}
      {list.data && rows.length === 0 && !list.hasNextPage && (
        <Nothing title={t('none')}>{t('noneAdvice')}</Nothing>
      )}
      <Stack component="ul" aria-label={t('list')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
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

function Line({ row }: { row: IncidentRow }) {
  const { t } = useTranslation('incidents');
  const language = useLanguage();
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider' }}>
      <ListItemButton
        component={Link}
        to={paths.hotlineIncident(row.id)}
        sx={{ display: 'block', px: 1, py: 1.25 }}
      >
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography component="span" variant="subtitle1" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {inLanguage(row.title, language)}
          </Typography>
          {row.excuses !== 'no' && (
            <Chip size="small" color="info" variant="outlined" label={t(`excuses.${row.excuses}`)} />
          )}
        </Stack>
        <IncidentFacts incident={row} />
      </ListItemButton>
    </Box>
  );
}
