import type { ReactNode } from 'react';
import type { Plan } from '../../../functions/plan/contract.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { useCurrentPlan } from '../queries.ts';
import { NoPlan } from './NoPlan.tsx';

/** Shows a page of the current plan, or says that there is none yet and what would make one. */
export function PlanGate({ children }: { children: (plan: Plan) => ReactNode }) {
  return <Sights query={useCurrentPlan()}>{(plan) => (plan ? children(plan) : <NoPlan />)}</Sights>;
}
