import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../functions/exchange/contract/run.ts';
import { formatInstant } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { Sights } from '../../../shared/ui/sights.tsx';
import { rollBackOf, useRunStep } from '../../runQueries.ts';
import { WhyForm } from './WhyForm.tsx';

const canBeRolledBack: ReadonlySet<string> = new Set(['committed', 'incomplete', 'stopped']);

/** How the commit ended, what the reconciliation says, and the way back. */
export function Outcome({ run, mayRollBack }: { run: RunView; mayRollBack: boolean }) {
  const { t } = useTranslation('exchange');
  const { stage, outcome, reconciled } = run;
  if (!outcome || !reconciled) return null;
  const isBack = stage === 'rolledBack';
  const isWhole = outcome.failed === 0 && reconciled.mismatches === 0;
  const { schools, records, hash, mismatches } = reconciled;
  return (
    <Box>
      <Alert severity={isBack ? 'info' : isWhole ? 'success' : 'error'} role="status">
        <AlertTitle>
          {t(isBack ? 'outcome.rolledBack' : isWhole ? 'outcome.committed' : 'outcome.incomplete')}
        </AlertTitle>
        {t('outcome.written', {
          written: outcome.written,
          unchanged: outcome.unchanged,
          failed: outcome.failed,
        })}{' '}
        {t('outcome.reconciled', { schools, records, mismatches, hash })}
        {run.why && ` ${t('outcome.why', { why: run.why })}`}
      </Alert>
      {outcome.failures.length > 0 && (
        <Box component="ul" aria-label={t('outcome.failures')} sx={{ my: 1, pl: 3 }}>
          {outcome.failures.map(({ unit, name, code }) => (
            <Typography component="li" variant="body2" key={`${unit} ${code}`}>
              {t(`failure.${code}`, { name: unit === '' ? t('difference.region') : name || unit })}
            </Typography>
          ))}
        </Box>
      )}
      {mayRollBack && canBeRolledBack.has(stage) && <RollBack run={run} />}
    </Box>
  );
}

function RollBack({ run }: { run: RunView }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const view = useQuery(rollBackOf(run));
  const ask = useRunStep(run);
  return (
    <Box component="section" aria-labelledby="roll-back" sx={{ mt: 2 }}>
      <Typography id="roll-back" component="h3" variant="subtitle1">
        {t('rollBack.title')}
      </Typography>
      <Sights query={view}>
        {({ until, schools, records, dependents }) => (
          <>
            <Typography variant="body2" color="text.secondary" sx={{ maxWidth: 760 }}>
              {t('rollBack.note', { until: formatInstant(until, language), schools, records })}
            </Typography>
            {dependents.length > 0 ? (
              <Alert severity="warning" sx={{ mt: 1 }}>
                {t('rollBack.dependents')}
                <Box component="ul" sx={{ my: 0.5, pl: 3 }}>
                  {dependents.map(({ runId, fileName, committedAt, schools: count }) => (
                    <li key={runId}>
                      {t('rollBack.dependent', {
                        file: fileName ?? t('verdict.package'),
                        when: committedAt ? formatInstant(committedAt, language) : '',
                        count,
                      })}
                    </li>
                  ))}
                </Box>
              </Alert>
            ) : (
              <WhyForm
                draft={`exchange.rollBack.${run.id}`}
                label={t('rollBack.why')}
                buttons={[
                  {
                    label: t('rollBack.ask'),
                    color: 'error',
                    send: (why, sent) => ask.mutate({ what: 'rollback', body: { why } }, { onSuccess: sent }),
                  },
                ]}
                isPending={ask.isPending}
                error={ask.error}
              />
            )}
          </>
        )}
      </Sights>
    </Box>
  );
}
