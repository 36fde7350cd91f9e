import { Typography, useMediaQuery, useTheme } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../functions/plan/contract.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { AsOfBar } from '../../shared/ui/AsOfBar.tsx';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed, Nothing, Sights } from '../../shared/ui/sights.tsx';
import { MeasureList } from '../components/MeasureList.tsx';
import { MeasureTable } from '../components/MeasureTable.tsx';
import { PlanChart } from '../components/PlanChart.tsx';
import { PlanGate } from '../components/PlanGate.tsx';
import { PlanSubtitle } from '../components/PlanSubtitle.tsx';
import { PlanToolbar } from '../components/PlanToolbar.tsx';
import { usePlanView } from '../planView.ts';
import { planFindings, planMeasures, planProgress } from '../queries.ts';
import { measuresIn, type PlanMeasures, rolloutSpan } from '../timeline.ts';

/** The plan as a leader sees it: what is due, what happened, what waits for what. */
export function PlanPage() {
  const { t } = useTranslation('plan');
  return (
    <PageFrame title={t('page.title')} subtitle={<PlanSubtitle />}>
      <PlanGate>{(plan) => <PlanOnDay plan={plan} />}</PlanGate>
    </PageFrame>
  );
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
          <PlanLooks plan={measures} />
        )
      }
    </Sights>
  );
}

/** The same plan as a chart, as a list of cards, or as a table. */
function PlanLooks({ plan }: { plan: PlanMeasures }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { asOf } = useAsOf();
  const view = usePlanView();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('md'), { noSsr: true });
  const progress = useQuery(planProgress(plan.planId, asOf));
  const findings = useQuery(planFindings(plan.planId));
  const look = view.look ?? (isNarrow ? 'list' : 'gantt');
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
