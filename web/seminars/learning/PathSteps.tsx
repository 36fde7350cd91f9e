import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { ArrowLeft, ArrowRight, Eye } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PathView } from '../../../functions/seminars/learning/contract.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';

interface PathStepsProps {
  steps: PathView['steps'];
  /** By its place from one, as the address has it. */
  step: string;
  onStep: (step: string) => void;
}

/** One step: what to do, what one sees then, and on to the next; after the last comes the self-check. */
export function PathSteps({ steps, step, onStep }: PathStepsProps) {
  const { t } = useTranslation('learning');
  const language = useLanguage();
  const place = Math.min(Math.max(Math.trunc(Number(step)) || 1, 1), steps.length);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  // Whoever reads by ear hears the new step, and a small screen begins at its top.
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, [place]);
  const current = steps[place - 1];
  if (!current) return null;
  const isLast = place === steps.length;
  return (
    <Box sx={{ maxWidth: 680 }}>
      <Typography variant="body2" color="text.secondary" id="path-progress">
        {t('place', { place, of: steps.length })}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={(place / (steps.length + 1)) * 100}
        aria-labelledby="path-progress"
        sx={{ my: 1, height: 6, borderRadius: 3 }}
      />
      <Typography component="h2" variant="h6" ref={heading} tabIndex={-1} sx={{ mt: 2, outline: 'none' }}>
        {inLanguage(current.title, language)}
      </Typography>
      <Typography sx={{ mt: 1, fontSize: '1.05rem', lineHeight: 1.6 }}>
        {inLanguage(current.todo, language)}
      </Typography>
      <Stack
        direction="row"
        sx={{ gap: 1.25, mt: 2, p: 1.5, borderRadius: 2, bgcolor: 'action.hover', alignItems: 'flex-start' }}
      >
        <Box sx={{ flex: 'none', pt: 0.25, display: 'flex' }}>
          <Eye size={20} aria-hidden="true" />
        </Box>
        <Box>
          <Typography component="h3" variant="subtitle2">
            {t('seen')}
          </Typography>
          <Typography>{inLanguage(current.seen, language)}</Typography>
        </Box>
      </Stack>
      <Stack direction="row" className="no-print" sx={{ gap: 1, mt: 3, justifyContent: 'space-between' }}>
        <Button
          startIcon={<ArrowLeft size={18} />}
          disabled={place === 1}
          onClick={() => onStep(String(place - 1))}
          sx={{ minHeight: 48 }}
        >
          {t('back')}
        </Button>
        <Button
          variant="contained"
          endIcon={<ArrowRight size={18} />}
          onClick={() => onStep(isLast ? 'check' : String(place + 1))}
          sx={{ minHeight: 48 }}
        >
          {t(isLast ? 'toCheck' : 'next')}
        </Button>
      </Stack>
    </Box>
  );
}
