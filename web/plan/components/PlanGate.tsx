import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Plan } from '../../../functions/plan/contract.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useCurrentPlan } from '../queries.ts';

/** Shows a page of the current plan, or says that there is none yet and what would make one. */
export function PlanGate({ children }: { children: (plan: Plan) => ReactNode }) {
  return <Sights query={useCurrentPlan()}>{(plan) => (plan ? children(plan) : <NoPlan />)}</Sights>;
}

function NoPlan() {
  const { t } = useTranslation('plan');
  const mayDraft = useRight('plan.draft') !== undefined;
  return (
    <Nothing
      title={t('noPlan.title')}
      action={
        mayDraft && (
          <Button component={Link} to={paths.drafts} variant="contained">
            {t('noPlan.action')}
          </Button>
        )
      }
    >
      {t('noPlan.advice')}
    </Nothing>
  );
}
