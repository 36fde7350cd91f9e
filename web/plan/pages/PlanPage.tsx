import { Typography, useTheme } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../functions/plan/contract.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { AsOfBar } from '../../shared/ui/AsOfBar.tsx';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed, Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useOnScreen } from '../../shared/ui/useOnScreen.ts';
import { MeasureList } from '../components/MeasureList.tsx';
import { MeasureTable } from '../components/MeasureTable.tsx';
import { PlanChart } from '../components/PlanChart.tsx';
import { PlanGate } from '../components/PlanGate.tsx';
import { PlanSubtitle } from '../components/PlanSubtitle.tsx';
import { PlanToolbar } from '../components/PlanToolbar.tsx';
import { measuresIn, type PlanMeasures, rolloutSpan } from '../measures.ts';
import { type ChangeablePlanView, type PlanLook, usePlanView } from '../planView.ts';
import { planFindings, planMeasures, planProgress } from '../queries.ts';

/** The plan as a leader sees it: what is due, what happened, what waits for what. */
export function PlanPage() {
  const { t } = useTranslation('plan');
  const { look } = useLook();
  return (
    <PageFrame title={t('page.title')} subtitle={<PlanSubtitle />} hasOwnPaper={look === 'gantt'}>
      <PlanGate>{(plan) => <PlanOnDay plan={plan} />}</PlanGate>
    </PageFrame>
  );
}

function useLook(): { view: ChangeablePlanView; look: PlanLook } {
  const view = usePlanView();
  const isNarrow = useOnScreen(useTheme().breakpoints.down('md'));
  return { view, look: view.look ?? (isNarrow ? 'list' : 'gantt') };
}

function PlanOnDay({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const { asOf } = useAsOf();
  return (
    <Sights query={useQuery(planMeasures(plan.id, asOf))}>
      {(measures) =>
        measuresIn(measures).length === 0 ? (
          <Nothing title={t('page.empty')} />
        ) : (
          <PlanLooks plan={measures} regionId={plan.regionId} />
        )
      }
    </Sights>
  );
}

/** The same plan as a chart, as a list of cards, or as a table. */
function PlanLooks({ plan, regionId }: { plan: PlanMeasures; regionId: string }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { asOf } = useAsOf();
  const { view, look } = useLook();
  const progress = useQuery(planProgress(plan.planId, asOf, { node: regionId }));
  const findings = useQuery(planFindings(plan.planId));
  const shown = { plan, progress: progress.data, findings: findings.data?.items ?? [], view };
  return (
    <>
      <AsOfBar {...rolloutSpan(plan)} />
      {progress.data && progress.data.countedOn < asOf && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
          {t('page.countedOn', { day: formatDay(progress.data.countedOn, language) })}
        </Typography>
      )}
      {progress.isError && <LoadFailed error={progress.error} onRetry={() => void progress.refetch()} />}
      {look === 'gantt' ? (
        <PlanChart {...shown} />
      ) : (
        <>
          <PlanToolbar look={look} view={view} file={plan} />
          {look === 'list' ? <MeasureList {...shown} /> : <MeasureTable {...shown} />}
        </>
      )}
    </>
  );
}
