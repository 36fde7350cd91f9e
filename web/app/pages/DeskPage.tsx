import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NoPlan } from '../../plan/components/NoPlan.tsx';
import { measuresIn } from '../../plan/measures.ts';
import { planMeasures, useCurrentPlan } from '../../plan/queries.ts';
import { municipalities } from '../../registry/queries.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { PlaceChoice } from '../control/PlaceChoice.tsx';
import { Desk } from '../desk/Desk.tsx';
import { keyMeasures } from '../municipality/schoolRows.ts';

/** The desk of a municipality: its own people's, or of one that the region's people choose. */
export function DeskPage() {
  const { t } = useTranslation('control');
  const scope = useRight('reminder.send');
  const { person } = useSession();
  const { regionId } = useRegion();
  const today = useToday();
  const [address, choose] = useAddress('municipality', 'measure');
  const plan = useCurrentPlan();
  const planId = plan.data?.id ?? '';
  const measures = useQuery({ ...planMeasures(planId, today), enabled: planId !== '' });
  const towns = useQuery({ ...municipalities(regionId), enabled: scope === 'region' });
  const failed = [plan, measures, towns].find(({ isError }) => isError);
  const municipality = scope === 'municipality' ? person?.org : address.municipality;
  const options = measures.data && keyMeasures(measuresIn(measures.data));
  const measure = options?.find(({ number }) => number === address.measure) ?? options?.[0];
  if (!scope)
    return (
      <PageFrame title={t('desk.title')}>
        <Nothing title={t('page.closed')}>{t('page.closedAdvice')}</Nothing>
      </PageFrame>
    );
  return (
    <PageFrame
      title={t('desk.title')}
      subtitle={t('desk.subtitle')}
      actions={
        scope === 'region' &&
        towns.data && (
          <PlaceChoice
            places={towns.data}
            value={address.municipality}
            whenNone={t('desk.choose')}
            onChange={(id) => choose({ municipality: id })}
          />
        )
      }
    >
      {failed && <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />}
      {plan.data === null && <NoPlan />}
      {!measure && plan.data !== null && !failed && <Waiting rows={8} />}
      {measure && options && municipality && (
        <Desk
          key={municipality}
          planId={planId}
          measures={options}
          measure={measure}
          municipality={municipality}
        />
      )}
      {measure && !municipality && <Nothing title={t('desk.choose')}>{t('desk.chooseAdvice')}</Nothing>}
    </PageFrame>
  );
}
