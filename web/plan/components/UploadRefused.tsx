import { Alert, AlertTitle, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../shared/api/problem.ts';
import { useProblemWords } from '../../shared/ui/problemWords.ts';

const MOST_PLACES = 8;

/** Why an order was not read, what to do, and the places that are wrong. Nothing was stored. */
export function UploadRefused({ error, id }: { error: unknown; id: string }) {
  const { t } = useTranslation('plan');
  const { t: shared } = useTranslation('shared');
  const { title, advice } = useProblemWords()(error);
  const problem = error instanceof ApiProblem ? error.problem : undefined;
  const places = problem?.errors ?? [];
  return (
    <Alert severity="error" id={id} role="alert">
      <AlertTitle>{title}</AlertTitle>
      {advice}
      {places.length > 0 && (
        <>
          <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
            {t('newDraft.places')}
          </Typography>
          <ul>
            {places.slice(0, MOST_PLACES).map(({ pointer, code, params }) => (
              <li key={pointer}>
                <code>{pointer}</code> {params?.message ?? code}
              </li>
            ))}
          </ul>
        </>
      )}
      {problem?.requestId && (
        <Typography variant="caption" component="div" sx={{ mt: 0.5 }}>
          {shared('requestNumber', { id: problem.requestId })}
        </Typography>
      )}
    </Alert>
  );
}
