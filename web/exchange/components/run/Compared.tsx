import { Alert, Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../functions/exchange/contract/run.ts';
import { useRunStep } from '../../runQueries.ts';
import { CountTable } from './CountTable.tsx';
import { SchoolDifferences } from './SchoolDifferences.tsx';
import { StepButton } from './StepButton.tsx';
import { WhyForm } from './WhyForm.tsx';

/** What the package changes, in sum, by file and by school; and the order to write it. */
export function Compared({ run, mayCommit }: { run: RunView; mayCommit: boolean }) {
  const { t } = useTranslation('exchange');
  const { difference } = run;
  if (!difference) return null;
  const { added, changed, removed, changedSchools, schools, needSecond, referencesToNowhere } = difference;
  const isNothing = added + changed + removed === 0;
  const isOpen = run.stage === 'compared' || run.stage === 'incomplete';
  return (
    <Box>
      <Typography component="h3" variant="subtitle1">
        {t('difference.title')}
      </Typography>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {isNothing ? t('difference.nothing') : t('difference.sum', { changedSchools, schools })}
      </Typography>
      {needSecond > 0 && isOpen && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {t('difference.needSecond', { count: needSecond })}
        </Alert>
      )}
      {referencesToNowhere > 0 && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {t('difference.toNowhere', { count: referencesToNowhere })}
        </Alert>
      )}
      <CountTable label={t('difference.title')} files={difference.byFile} />
      <SchoolDifferences run={run} />
      {isOpen && mayCommit && referencesToNowhere === 0 && (
        <CommitOrder run={run} needsWhy={needSecond > 0} />
      )}
    </Box>
  );
}

function CommitOrder({ run, needsWhy }: { run: RunView; needsWhy: boolean }) {
  const { t } = useTranslation('exchange');
  const ask = useRunStep(run);
  if (needsWhy)
    return (
      <WhyForm
        draft={`exchange.commit.${run.id}`}
        label={t('steps.whyRemove')}
        buttons={[
          {
            label: t('steps.askCommit'),
            color: 'primary',
            send: (why, sent) => ask.mutate({ what: 'commit', body: { why } }, { onSuccess: sent }),
          },
        ]}
        isPending={ask.isPending}
        error={ask.error}
      />
    );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
      <StepButton run={run} step={{ what: 'commit', body: {} }}>
        {t(run.stage === 'incomplete' ? 'steps.commitAgain' : 'steps.commit')}
      </StepButton>
      {run.stage === 'incomplete' && (
        <StepButton run={run} step={{ what: 'comparison' }}>
          {t('steps.compareAgain')}
        </StepButton>
      )}
    </Box>
  );
}
