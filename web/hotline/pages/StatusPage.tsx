import { Alert, Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import type { PublicIncident } from '../../../functions/hotline/contract/incidents.ts';
import { paths } from '../../app/paths.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { Availability } from '../components/Availability.tsx';
import { IncidentFacts, IncidentUpdates } from '../components/IncidentParts.tsx';
import { StatusHistory } from '../components/StatusHistory.tsx';
import { serviceStatus } from '../incidentQueries.ts';

/** What does not work now and what did not lately, for everybody. */
export function StatusPage() {
  const { t } = useTranslation('status');
  const { regionId } = useRegion();
  const status = useQuery(serviceStatus(regionId));
  const { hash } = useLocation();
  const isThere = status.data !== undefined;
  // A chart leads to one incident of the page, which is there only once the page has its data.
  useEffect(() => {
    if (isThere && hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [isThere, hash]);
  return (
    <PageFrame title={t('title')} subtitle={t('subtitle')}>
      <Sights query={status}>
        {({ open, recent, days }) => (
          <Stack sx={{ gap: 3, maxWidth: 860 }}>
            {open.length === 0 ? (
              <Alert
                severity="success"
                action={
                  <Button color="inherit" size="small" component={Link} reloadDocument to={paths.ask}>
                    {t('ask')}
                  </Button>
                }
              >
                <strong>{t('allWell')}</strong>. {t('allWellAdvice')}
              </Alert>
            ) : (
              <section>
                <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
                  {t('known', { count: open.length })}
                </Typography>
                <Stack sx={{ gap: 1.5 }}>
                  {open.map((incident) => (
                    <Known key={incident.id} incident={incident} />
                  ))}
                </Stack>
              </section>
            )}
            <StatusHistory days={days} incidents={[...open, ...recent]} />
            <section>
              <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
                {t('recent')}
              </Typography>
              {recent.length === 0 && <Typography color="text.secondary">{t('recentNone')}</Typography>}
              <Stack sx={{ gap: 1.5 }}>
                {recent.map((incident) => (
                  <Told key={incident.id} incident={incident} />
                ))}
              </Stack>
            </section>
          </Stack>
        )}
      </Sights>
      {/* Comes with what stands above, so that nothing moves. */}
      {!status.isPending && <Availability regionId={regionId} />}
    </PageFrame>
  );
}

function Known({ incident }: { incident: PublicIncident }) {
  const { t } = useTranslation('status');
  return (
    <Paper id={incident.id} variant="outlined" sx={{ p: 2, borderLeft: 6, borderLeftColor: 'warning.main' }}>
      <Words incident={incident} />
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1, mt: 1.5, alignItems: { sm: 'center' } }}>
        <Button
          variant="contained"
          component={Link}
          reloadDocument
          to={`${paths.ask}?incident=${incident.id}`}
          sx={{ flexShrink: 0 }}
        >
          {t('meToo')}
        </Button>
        <Typography variant="body2" color="text.secondary">
          {t('meTooHint')}
        </Typography>
      </Stack>
    </Paper>
  );
}

function Told({ incident }: { incident: PublicIncident }) {
  return (
    <Box id={incident.id} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }}>
      <Words incident={incident} />
    </Box>
  );
}

function Words({ incident }: { incident: PublicIncident }) {
  const { t } = useTranslation('status');
  const language = useLanguage();
  const { title, text, updates } = incident;
  return (
    <>
      <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
        {inLanguage(title, language)}
      </Typography>
      <IncidentFacts incident={incident} />
      <Typography sx={{ mt: 1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {inLanguage(text, language)}
      </Typography>
      {updates.length > 0 && (
        <Box component="section" aria-label={t('updates')} sx={{ mt: 1 }}>
          <IncidentUpdates updates={updates} />
        </Box>
      )}
    </>
  );
}
