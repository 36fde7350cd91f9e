import { Card, CardContent } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../functions/shared/words.ts';
import { CodeTasks } from '../../adoption/components/CodeTasks.tsx';
import { FunnelTable } from '../../adoption/components/FunnelTable.tsx';
import { funnel } from '../../adoption/queries.ts';
import { shortNameOf } from '../../registry/names.ts';
import { municipalities } from '../../registry/queries.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';

/** How the schools of the region come onto the platform: who waits too long, where all stand, how long steps take. */
export function ActivationPage() {
  const { t } = useTranslation('adoption');
  const scope = useRight('activation.view');
  const { person } = useSession();
  return (
    <PageFrame title={t('funnel.title')} subtitle={t('funnel.subtitle')}>
      {scope === 'region' && <Standings />}
      {scope === 'municipality' && person && <Standings municipality={person.org} />}
      {scope !== 'region' && scope !== 'municipality' && (
        <Nothing title={t('funnel.closed')}>{t('funnel.closedAdvice')}</Nothing>
      )}
    </PageFrame>
  );
}

/** Of the region, or of the municipality whose people look. */
function Standings({ municipality }: { municipality?: NodeId }) {
  const { regionId } = useRegion();
  const [language, today] = [useLanguage(), useToday()];
  const counted = useQuery(funnel());
  const { data: towns } = useQuery(municipalities(regionId));
  const nameOf = useMemo(() => {
    const names = new Map(towns?.map((town) => [town.id, shortNameOf(town, today, language)]));
    return (nodeId: NodeId) => names.get(nodeId) ?? nodeId;
  }, [towns, today, language]);
  return (
    <>
      <Card sx={{ mb: 1.5 }}>
        <CardContent>
          <CodeTasks {...(municipality && { municipality })} />
        </CardContent>
      </Card>
      <Sights query={counted}>{(found) => <FunnelTable funnel={found} nameOf={nameOf} />}</Sights>
    </>
  );
}
