import { Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { freshDays, freshPercent } from '../../../functions/exchange/rules/limits.ts';
import { freshnessOf } from '../../exchange/freshness/queries.ts';
import { municipalities } from '../../registry/queries.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { FreshDayTable } from '../freshness/FreshDayTable.tsx';
import { StalePlaces } from '../freshness/StalePlaces.tsx';

/** The objective of freshness, for everybody to read: who keeps it today, and how many did on each school day. */
export function FreshnessPage() {
  const { t } = useTranslation('exchange');
  const { regionId } = useRegion();
  const freshness = useQuery(freshnessOf(regionId));
  const places = useQuery(municipalities(regionId));
  return (
    <PageFrame title={t('freshness.title')} subtitle={t('freshness.subtitle')}>
      <Sights query={freshness}>
        {({ objectiveHours, connected, fresh, municipalities: rows, days }) => (
          <Stack sx={{ gap: 2 }}>
            <Typography sx={{ maxWidth: 760 }}>
              {t('freshness.objective', { hours: objectiveHours, percent: freshPercent, days: freshDays })}
            </Typography>
            {connected === 0 ? (
              <Nothing title={t('freshness.empty')}>{t('freshness.emptyAdvice')}</Nothing>
            ) : (
              <>
                <Typography role="status">{t('freshness.now', { connected, fresh })}</Typography>
                <StalePlaces rows={rows} places={places.data ?? []} />
              </>
            )}
            {days.length > 0 && (
              <div>
                <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
                  {t('freshness.days')}
                </Typography>
                <FreshDayTable days={days} />
              </div>
            )}
          </Stack>
        )}
      </Sights>
    </PageFrame>
  );
}
