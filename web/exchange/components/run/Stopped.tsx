import { Alert, AlertTitle } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../functions/exchange/contract/run.ts';
import { formatInstant } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { StepButton } from './StepButton.tsx';

/** A stage that was given up, or of which nothing has been heard for long: why, and the button that begins it again. */
export function Stopped({ run, mayRestart }: { run: RunView; mayRestart: boolean }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const { stop, stage } = run;
  const code = stage === 'stopped' ? (stop?.code ?? 'fault') : 'silent';
  return (
    <>
      <Alert severity="error" role="status">
        <AlertTitle>
          {stage === 'stopped' && stop
            ? t('stopped.title', {
                stage: t(`runs.stage.${stop.stage}`),
                when: formatInstant(stop.at, language),
                tries: stop.tries,
              })
            : t('stopped.silent')}
        </AlertTitle>
        {t(`stopped.advice.${code}`)}
      </Alert>
      {mayRestart && code !== 'packageGone' && (
        <StepButton run={run} step={{ what: 'restart' }} note={t('stopped.note')}>
          {t('stopped.restart')}
        </StepButton>
      )}
    </>
  );
}
