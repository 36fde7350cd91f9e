import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { ApiProblem, codeOf } from '../../shared/api/problem.ts';
import { useProblemWords } from '../../shared/ui/problemWords.ts';

interface SaveFailedProps {
  error: unknown;
  /** Fetches the newer copy when somebody else has saved one; what was typed stays. */
  onNewer?: () => void;
}

/** Why a form could not be saved. The fields keep what was typed. */
export function SaveFailed({ error, onNewer }: SaveFailedProps) {
  const { t, i18n } = useTranslation('registry');
  const { title, advice } = useProblemWords()(error);
  const reason = error instanceof ApiProblem ? String(error.problem.params?.reason ?? '') : '';
  const hasReason = reason !== '' && i18n.exists(`registry:succession.reason.${reason}`);
  const isStale = codeOf(error) === 'staleRecord' && onNewer;
  return (
    <Alert
      severity="error"
      action={
        isStale && (
          <Button color="inherit" size="small" onClick={onNewer}>
            {t('forms.newerCopy')}
          </Button>
        )
      }
    >
      <AlertTitle>{title}</AlertTitle>
      {hasReason ? t(`succession.reason.${reason}`) : advice}
    </Alert>
  );
}
