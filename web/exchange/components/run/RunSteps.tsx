import { Alert, AlertTitle, LinearProgress, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../functions/exchange/contract/run.ts';
import { useRight } from '../../../shared/auth/person.ts';
import { Compared } from './Compared.tsx';
import { Decision } from './Decision.tsx';
import { Outcome } from './Outcome.tsx';
import { Receipt } from './Receipt.tsx';
import { StepButton } from './StepButton.tsx';
import { Stopped } from './Stopped.tsx';

/** What became of a clean package, and the next step for whoever may take it. */
export function RunSteps({ run }: { run: RunView }) {
  const { t } = useTranslation('exchange');
  const mayCommit = useRight('exchange.commit') !== undefined;
  const isOfRegion = run.path.length === 1;
  return (
    <Stack component="section" aria-label={t('steps.label')} sx={{ gap: 2, mt: 2 }}>
      {run.stage === 'clean' && isOfRegion && !run.isTrial && mayCommit && (
        <StepButton run={run} step={{ what: 'comparison' }} note={t('steps.compareNote')}>
          {t('steps.compare')}
        </StepButton>
      )}
      {run.stage === 'clean' && (!isOfRegion || run.isTrial) && (
        <Typography variant="body2" color="text.secondary">
          {t(run.isTrial ? 'steps.trialOnly' : 'steps.checkOnly')}
        </Typography>
      )}
      {run.progress && <AtWork run={run} />}
      {(run.stage === 'stopped' || run.isSilent) && <Stopped run={run} mayRestart={mayCommit} />}
      {run.stage === 'awaitingSecond' && <Decision run={run} />}
      {run.difference && <Compared run={run} mayCommit={mayCommit} />}
      {run.outcome && <Outcome run={run} mayRollBack={mayCommit} />}
      {run.rows > 0 && <Receipt runId={run.id} />}
    </Stack>
  );
}

function AtWork({ run: { stage, progress } }: { run: RunView }) {
  const { t } = useTranslation('exchange');
  const { done = 0, of = 0 } = progress ?? {};
  return (
    <Alert severity="info" role="status">
      <AlertTitle>{t(`runs.stage.${stage}`)}</AlertTitle>
      {of > 0 &&
        (stage === 'checking'
          ? t('steps.checked', { share: Math.floor((done / of) * 100) })
          : t('steps.progress', { done, of }))}
      <LinearProgress
        aria-label={t(`runs.stage.${stage}`)}
        sx={{ mt: 1, minWidth: 200 }}
        {...(of > 0 ? { variant: 'determinate', value: (done / of) * 100 } : {})}
      />
    </Alert>
  );
}
