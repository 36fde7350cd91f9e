import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { ApiProblem, codeOf } from '../../shared/api/problem.ts';
import { useProblemWords } from '../../shared/ui/problemWords.ts';
import { useCodeWords } from '../codeWords.ts';

interface FormProblemsProps {
  error: unknown;
  /** Puts the newer record in place of what was typed. */
  onTakeNewer?: () => void;
}

/** Why a form was not taken: every broken rule with what to do. What was typed stays. */
export function FormProblems({ error, onTakeNewer }: FormProblemsProps) {
  const { t } = useTranslation('adoption');
  const { t: shared } = useTranslation('shared');
  const problemWords = useProblemWords();
  const codeWords = useCodeWords();
  if (!error) return null;
  const code = codeOf(error);
  if (code === 'unreachable') return <Alert severity="warning">{shared('draft.offline')}</Alert>;
  if (code === 'staleRecord')
    return (
      <Alert
        severity="warning"
        action={
          onTakeNewer && (
            <Button color="inherit" size="small" onClick={onTakeNewer}>
              {t('form.takeNewer')}
            </Button>
          )
        }
      >
        {t('form.stale')}
      </Alert>
    );
  const { title, advice } =
    error instanceof ApiProblem && error.problem.params
      ? codeWords(error.problem.code, error.problem.params)
      : problemWords(error);
  const places = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  const others = places.filter((place) => place.code !== code);
  return (
    <Alert severity="error">
      <AlertTitle>{title}</AlertTitle>
      {advice}
      {others.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {others.map((place) => (
            <li key={`${place.pointer} ${place.code}`}>
              {codeWords(place.code, place.params).title}. {codeWords(place.code, place.params).advice}
            </li>
          ))}
        </Box>
      )}
    </Alert>
  );
}
