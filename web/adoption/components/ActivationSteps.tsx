import { Box, Button, Typography } from '@mui/material';
import { Check, Circle, CircleDot } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { StepRow } from '../activationSteps.ts';

const marks = { done: Check, next: CircleDot, later: Circle };

interface ActivationStepsProps {
  rows: readonly StepRow[];
  /** Absent for those who may not correct. */
  onCorrect?: ((row: StepRow) => void) | undefined;
}

/** The four steps on the way to the platform, each with its day, its source and how long it took. */
export function ActivationSteps({ rows, onCorrect }: ActivationStepsProps) {
  const { t } = useTranslation('adoption');
  return (
    <Box
      component="ol"
      aria-label={t('activation.steps')}
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gap: 1,
        gridTemplateColumns: { xs: '1fr', md: 'repeat(4, 1fr)' },
      }}
    >
      {rows.map((row) => (
        <StepItem key={row.step} row={row} onCorrect={onCorrect} />
      ))}
    </Box>
  );
}

function StepItem({ row, onCorrect }: { row: StepRow } & Pick<ActivationStepsProps, 'onCorrect'>) {
  const { t } = useTranslation('adoption');
  const Mark = marks[row.state];
  const name = t(`activation.step.${row.step}`);
  return (
    <Box
      component="li"
      aria-current={row.state === 'next' ? 'step' : undefined}
      sx={{
        display: 'flex',
        gap: 1,
        p: 1,
        borderRadius: 1.5,
        border: 1,
        borderColor: row.state === 'next' ? 'primary.main' : 'divider',
        opacity: row.state === 'later' ? 0.75 : 1,
      }}
    >
      <Box sx={{ color: row.state === 'later' ? 'text.secondary' : 'primary.main', flex: 'none', pt: 0.25 }}>
        <Mark size={18} aria-hidden="true" />
      </Box>
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {name}
        </Typography>
        <StepDays row={row} />
        {onCorrect && row.factNumber !== undefined && (
          <Button
            size="small"
            sx={{ ml: -0.75, minWidth: 0 }}
            className="no-print"
            aria-label={t('activation.correctStep', { step: name })}
            onClick={() => onCorrect(row)}
          >
            {t('activation.correct')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function StepDays({ row: { state, on, source, waitedDays } }: { row: StepRow }) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const waited =
    waitedDays === 0 ? t('activation.tookNone') : t('activation.took', { count: waitedDays ?? 0 });
  const lines =
    state === 'done'
      ? [on && formatDay(on, language), source && t(`source.${source}`), waitedDays !== undefined && waited]
      : state === 'next'
        ? [
            t('activation.next'),
            waitedDays !== undefined && t('activation.waitingSince', { count: waitedDays }),
          ]
        : [t('activation.later')];
  return (
    <Typography variant="caption" component="div" color="text.secondary">
      {lines.filter(Boolean).join(' · ')}
    </Typography>
  );
}
