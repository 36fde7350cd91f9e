import { Alert, Button, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import {
  type CoveragePlan,
  plannedSessionSchema,
} from '../../../functions/seminars/contract/coveragePlan.ts';
import {
  problemsOf,
  uncoveredOf,
  withGroupMoved,
  withoutSession,
  withSessionChanged,
} from '../../../functions/seminars/rules/coverageEdits.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { PlanCreation } from './PlanCreation.tsx';
import { PlannedSessionCard } from './PlannedSessionCard.tsx';
import { PlanSummary } from './PlanSummary.tsx';
import { UncoveredList } from './UncoveredList.tsx';

const draftSchema = z.array(plannedSessionSchema);

/** The proposal as a person makes it fit: edits are kept on this device until the sessions are created. */
export function PlanEditor({ plan, place }: { plan: CoveragePlan; place: string }) {
  const { t } = useTranslation('seminarPlanner');
  const kept = useKeptDraft(`seminars.plan.${place}`, draftSchema, () => plan.sessions);
  const { draft: sessions, change } = kept;
  const uncovered = uncoveredOf(plan.asked, sessions, plan.uncovered);
  const problems = new Map(sessions.map((one) => [one.key, problemsOf(one, sessions, plan.means)]));
  if (sessions.length === 0 && uncovered.length === 0)
    return <Nothing title={t('enough')}>{t('enoughAdvice')}</Nothing>;
  return (
    <Stack sx={{ gap: 3 }}>
      {kept.isKept && (
        <Alert severity="info" action={<Button onClick={kept.startAnew}>{t('anew')}</Button>}>
          {t('kept')}
        </Alert>
      )}
      <PlanSummary plan={plan} sessions={sessions} />
      <Stack component="ol" sx={{ gap: 2, m: 0, p: 0, listStyle: 'none' }}>
        {sessions.map((session) => (
          <PlannedSessionCard
            key={session.key}
            session={session}
            sessions={sessions}
            plan={plan}
            problems={problems.get(session.key) ?? []}
            onTakeOut={() => change(withoutSession(sessions, session.key))}
            onMove={(municipalityId, to) =>
              change(withGroupMoved(sessions, { municipalityId, from: session.key, to }))
            }
            onChange={(to) => change(withSessionChanged(sessions, session.key, to, plan.means))}
          />
        ))}
      </Stack>
      <section aria-labelledby="uncovered">
        <Typography id="uncovered" component="h2" variant="h6" gutterBottom>
          {t('uncovered')}
        </Typography>
        <UncoveredList uncovered={uncovered} municipalities={plan.means.municipalities} />
      </section>
      <PlanCreation
        plan={plan}
        sessions={sessions.filter(({ groups }) => groups.length > 0)}
        hasProblems={[...problems.values()].some((found) => found.length > 0)}
        onCreated={kept.forget}
      />
    </Stack>
  );
}
