import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivationView } from '../../../functions/adoption/contract/activation.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { type StepRow, stepsOn } from '../activationSteps.ts';
import { knownBy } from '../knownBy.ts';
import { ActivationHistory } from './ActivationHistory.tsx';
import { ActivationSteps } from './ActivationSteps.tsx';
import { StepForm } from './StepForm.tsx';

interface ActivationProps {
  view: ActivationView;
  asOf: Day;
  /** The person may record a step, and the day shown is today. */
  mayRecord: boolean;
  isFormOpen: boolean;
  onForm: (isOpen: boolean) => void;
}

export function Activation({ view, asOf, mayRecord, isFormOpen, onForm }: ActivationProps) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const [wrong, setWrong] = useState<StepRow>();
  const { rows, next, confirmBy } = stepsOn(view.facts, asOf);
  const close = () => {
    setWrong(undefined);
    onForm(false);
  };
  const step = wrong?.step ?? (isFormOpen ? next : undefined);
  return (
    <>
      <ActivationSteps rows={rows} onCorrect={mayRecord ? setWrong : undefined} />
      {confirmBy && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {t('activation.confirmBy', { day: formatDay(confirmBy, language) })}
        </Typography>
      )}
      {!next && !confirmBy && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {t('activation.done')}
        </Typography>
      )}
      {mayRecord && (
        <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 1, mb: 0 }}>
          {t('activation.intro')}
        </Typography>
      )}
      {mayRecord && next && !step && (
        <Button variant="outlined" className="no-print" sx={{ mt: 1 }} onClick={() => onForm(true)}>
          {t('activation.declareNext', { step: t(`activation.step.${next}`) })}
        </Button>
      )}
      {mayRecord && step && (
        <StepForm
          key={`${step} ${wrong?.factNumber}`}
          nodeId={view.nodeId}
          version={view.version}
          step={step}
          wrong={wrong?.factNumber && wrong.on ? { number: wrong.factNumber, on: wrong.on } : undefined}
          onDone={close}
        />
      )}
      <ActivationHistory facts={knownBy(view.facts, asOf)} />
    </>
  );
}
