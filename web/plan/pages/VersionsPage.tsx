import { Button, Stack, Typography } from '@mui/material';
import { FilePenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import type { Plan } from '../../../functions/plan/contract.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { PlanGate } from '../components/PlanGate.tsx';
import { VersionComparison } from '../components/VersionComparison.tsx';
import { VersionContent } from '../components/VersionContent.tsx';
import { VersionList } from '../components/VersionList.tsx';
import { useAmendPlan } from '../draftQueries.ts';
import { useVersionChoice } from '../versionChoice.ts';

/** Every version of the plan with the act that allowed it; any two can be compared. */
export function VersionsPage() {
  const { t } = useTranslation('plan');
  return (
    <PageFrame title={t('versions.title')} subtitle={t('versions.subtitle')}>
      <PlanGate>{(plan) => <Versions plan={plan} />}</PlanGate>
    </PageFrame>
  );
}

function Versions({ plan }: { plan: Plan }) {
  const { choice, change } = useVersionChoice(plan);
  const mayDraft = useRight('plan.draft') !== undefined;
  return (
    <Stack sx={{ gap: 2 }}>
      {mayDraft && <Amend planId={plan.id} />}
      <VersionList plan={plan} choice={choice} onChange={change} />
      {choice.pair && <VersionComparison plan={plan} pair={choice.pair} onChange={change} />}
      {choice.opened !== undefined && <VersionContent planId={plan.id} number={choice.opened} />}
    </Stack>
  );
}

function Amend({ planId }: { planId: string }) {
  const { t } = useTranslation('plan');
  const navigate = useNavigate();
  const amend = useAmendPlan(planId);
  return (
    <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }} className="no-print">
      <Button
        variant="contained"
        startIcon={<FilePenLine size={18} />}
        loading={amend.isPending}
        aria-describedby="amend-advice"
        onClick={() => amend.mutate(undefined, { onSuccess: ({ id }) => navigate(paths.draft(id)) })}
      >
        {t('versions.amend')}
      </Button>
      <Typography id="amend-advice" variant="body2" color="text.secondary">
        {t('versions.amendAdvice')}
      </Typography>
      {amend.isError && <LoadFailed error={amend.error} />}
    </Stack>
  );
}
