import { Link as MuiLink } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Plan } from '../../../functions/plan/contract.ts';
import { paths } from '../../app/paths.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { useCarry } from '../carry.ts';
import { planFindings, planMeasures, useCurrentPlan } from '../queries.ts';

/** Which order, version and day the page is of, and how many findings the audit has. */
export function PlanSubtitle() {
  const { data: plan } = useCurrentPlan();
  return plan && <Grounds plan={plan} />;
}

function Grounds({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const carry = useCarry();
  const { asOf } = useAsOf();
  const { data: measures } = useQuery(planMeasures(plan.id, asOf));
  const { data: findings } = useQuery(planFindings(plan.id));
  if (!measures) return null;
  const { order, act, versionNumber } = measures;
  const grounds = { number: order.number, day: formatDay(order.signedOn, language), version: versionNumber };
  return (
    <>
      <MuiLink component={Link} to={carry(paths.versions)}>
        {act.number === order.number
          ? t('page.subtitle', grounds)
          : t('page.subtitleAct', {
              ...grounds,
              act: act.number,
              actDay: formatDay(act.signedOn, language),
            })}
      </MuiLink>
      {` · ${t('page.dataOf', { day: formatDay(measures.asOf, language) })}`}
      {findings && (
        <>
          {' · '}
          <MuiLink component={Link} to={carry(paths.findings)}>
            {t('page.findings', { count: findings.items.length })}
          </MuiLink>
        </>
      )}
    </>
  );
}
