import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { PlanEditor } from '../components/PlanEditor.tsx';
import { PlanTermsForm } from '../components/PlanTermsForm.tsx';
import { ToSeminars } from '../components/ToSeminars.tsx';
import { coveragePlan, planFields } from '../planQueries.ts';

/** The fewest sessions that cover everybody who is asked: proposed, edited, and created. */
export function CoveragePlanPage() {
  const { t } = useTranslation('seminarPlanner');
  const [terms, choose] = useAddress(...planFields);
  const plan = useQuery(coveragePlan(terms));
  return (
    <PageFrame title={t('title')} subtitle={t('subtitle')} actions={<ToSeminars />}>
      <PlanTermsForm key={JSON.stringify(terms)} terms={terms} onPropose={choose} />
      {terms.programme === '' ? (
        <Nothing title={t('choose')}>{t('chooseAdvice')}</Nothing>
      ) : (
        <Sights query={plan}>
          {(data) => <PlanEditor key={JSON.stringify(terms)} plan={data} place={JSON.stringify(terms)} />}
        </Sights>
      )}
    </PageFrame>
  );
}
