import { Box, Button, Collapse, LinearProgress, Paper, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Check, ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NodeId } from '../../../functions/shared/words.ts';
import { hasAsked } from '../../hotline/queries.ts';
import { keepFirstSteps, useFirstStepsKept } from '../../shared/ui/firstStepsKept.ts';
import { paths } from '../paths.ts';
import type { Duty } from './duties.ts';
import { type FirstStep, firstStepsOf } from './firstSteps.ts';
import type { TaskAction } from './nextTasks.ts';

interface FirstStepsProps {
  nodeId: NodeId;
  /** Whose device remembers that they were folded away. */
  person: string;
  duties: readonly Duty[];
  onAct: (action: TaskAction) => (() => void) | undefined;
}

/** Five steps for whoever is new at a school: which are done is read from the evidence, the next one has its button. */
export function FirstSteps({ nodeId, person, duties, onAct }: FirstStepsProps) {
  const { t } = useTranslation('school');
  const id = useId();
  const kept = useFirstStepsKept(person);
  const asked = useQuery(hasAsked());
  const steps = firstStepsOf(duties, kept.sawHelp === true || asked.data === true);
  const done = steps.filter(({ isDone }) => isDone).length;
  const isOpen = kept.isOpen ?? done < steps.length;
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <Paper
      component="section"
      variant="outlined"
      id="first-steps"
      aria-labelledby={`${id}-title`}
      className="no-print"
      sx={{ p: 1.5, mb: 1.5, scrollMarginTop: 72 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography id={`${id}-title`} component="h2" variant="h6">
            {t('firstSteps.title')}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {done === steps.length
              ? t('firstSteps.allDone')
              : t('firstSteps.progress', { done, all: steps.length })}
          </Typography>
        </Box>
        <Button
          onClick={() => keepFirstSteps(person, { isOpen: !isOpen })}
          aria-expanded={isOpen}
          aria-controls={`${id}-steps`}
          endIcon={isOpen ? <ChevronUp size={18} /> : <ChevronDown size={18} />}
          sx={{ minHeight: 44, flex: 'none' }}
        >
          {t(isOpen ? 'firstSteps.fold' : 'firstSteps.unfold')}
        </Button>
      </Box>
      <LinearProgress
        variant="determinate"
        value={steps.length === 0 ? 0 : (done / steps.length) * 100}
        aria-labelledby={`${id}-title`}
        sx={{ mt: 1, borderRadius: 1 }}
      />
      <Collapse in={isOpen} id={`${id}-steps`} unmountOnExit>
        <Box
          component="ol"
          aria-label={t('firstSteps.title')}
          sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}
        >
          {steps.map((step, index) => (
            <StepItem
              key={step.name}
              step={step}
              place={index + 1}
              isNext={step === next}
              action={<StepAction step={step} isNext={step === next} {...{ nodeId, person, onAct }} />}
            />
          ))}
        </Box>
      </Collapse>
    </Paper>
  );
}

interface StepItemProps {
  step: FirstStep;
  place: number;
  isNext: boolean;
  action: ReactNode;
}

function StepItem({ step: { name, isDone }, place, isNext, action }: StepItemProps) {
  const { t } = useTranslation('school');
  return (
    <Box
      component="li"
      aria-current={isNext ? 'step' : undefined}
      sx={{ display: 'flex', gap: 1.25, alignItems: 'start', py: 0.75 }}
    >
      <Box
        aria-hidden
        sx={{
          width: 28,
          height: 28,
          flex: 'none',
          borderRadius: '50%',
          display: 'grid',
          placeItems: 'center',
          fontWeight: 650,
          fontSize: 14,
          border: 1,
          borderColor: isDone ? 'success.main' : 'divider',
          color: isDone ? 'success.main' : 'text.primary',
        }}
      >
        {isDone ? <Check size={16} /> : place}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography
          sx={{ fontWeight: isNext ? 650 : 500, color: isDone ? 'text.secondary' : 'text.primary' }}
        >
          {t(`firstSteps.step.${name}`)}
          {isDone && ` — ${t('firstSteps.done')}`}
        </Typography>
        {isNext && (
          <Typography variant="body2" color="text.secondary" sx={{ mb: 0.75 }}>
            {t(`firstSteps.how.${name}`)}
          </Typography>
        )}
        {!isDone && action}
      </Box>
    </Box>
  );
}

interface StepActionProps extends Omit<FirstStepsProps, 'duties'> {
  step: FirstStep;
  isNext: boolean;
}

function StepAction({ step: { name }, isNext, nodeId, person, onAct }: StepActionProps) {
  const { t } = useTranslation('school');
  const look = { variant: isNext ? ('contained' as const) : ('text' as const), sx: { minHeight: 44 } };
  if (name === 'help')
    return (
      <Button
        {...look}
        component={Link}
        reloadDocument
        to={`${paths.ask}?school=${nodeId}`}
        onClick={() => keepFirstSteps(person, { sawHelp: true })}
      >
        {t('firstSteps.openHelp')}
      </Button>
    );
  const act = onAct(name);
  return act ? (
    <Button {...look} onClick={act}>
      {t(`school.action.${name}`)}
    </Button>
  ) : null;
}
