import { Alert, Button, Checkbox, FormControlLabel, FormHelperText, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { CoveragePlan, PlannedSession } from '../../../functions/seminars/contract/coveragePlan.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { type Made, NotAccepted, useCreatePlan } from '../planQueries.ts';
import { InputProblem } from './InputProblem.tsx';

interface PlanCreationProps {
  plan: CoveragePlan;
  sessions: readonly PlannedSession[];
  hasProblems: boolean;
  onCreated: () => void;
}

/** Makes sessions of a plan; one that is refused stops the rest, and another try goes on there. */
export function PlanCreation({ plan, sessions, hasProblems, onCreated }: PlanCreationProps) {
  const { t } = useTranslation('seminarPlanner');
  const [announce, setAnnounce] = useState(false);
  const [made, setMade] = useState<Made>({});
  const mayPlan = useRight('seminar.plan') !== undefined;
  const creation = useCreatePlan();
  const attempt = useAttempt();
  const done = sessions.filter(({ key }) => made[key]).length;
  const create = () =>
    creation.mutate(
      {
        plan,
        sessions,
        announce,
        made,
        idempotencyKey: attempt.key,
        onMade: (key, one) => setMade((before) => ({ ...before, [key]: one })),
      },
      { onSuccess: onCreated, onError: attempt.failed },
    );
  if (!mayPlan) return <Alert severity="info">{t('watching')}</Alert>;
  if (creation.isSuccess)
    return (
      <Alert
        severity="success"
        action={
          <Button component={Link} to={`${paths.seminars}?view=month&day=${sessions[0]?.dates[0] ?? ''}`}>
            {t('toCalendar')}
          </Button>
        }
      >
        {t('done', { count: sessions.length })}
      </Alert>
    );
  const { error } = creation;
  return (
    <Stack sx={{ gap: 1, alignItems: 'start' }}>
      <FormControlLabel
        control={<Checkbox checked={announce} onChange={(event) => setAnnounce(event.target.checked)} />}
        label={t('announce')}
      />
      <FormHelperText sx={{ m: 0 }}>{t('announceHint')}</FormHelperText>
      {hasProblems && <Alert severity="warning">{t('mend')}</Alert>}
      {error instanceof NotAccepted && (
        <>
          <Alert severity="error">{t('stopped', { number: error.key })}</Alert>
          <InputProblem error={error.cause} />
        </>
      )}
      <Button
        variant="contained"
        loading={creation.isPending}
        disabled={hasProblems || sessions.length === 0}
        onClick={create}
      >
        {t('create', { count: sessions.length })}
      </Button>
      {creation.isPending && <output>{t('progress', { done, of: sessions.length })}</output>}
    </Stack>
  );
}
