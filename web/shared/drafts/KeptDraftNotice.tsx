import { Alert, Button } from '@mui/material';
import { useTranslation } from 'react-i18next';

/** Says that a form goes on from what was typed here before. */
export function KeptDraftNotice({ onStartAnew }: { onStartAnew: () => void }) {
  const { t } = useTranslation('shared');
  return (
    <Alert
      severity="info"
      action={
        <Button color="inherit" size="small" onClick={onStartAnew}>
          {t('draft.startAnew')}
        </Button>
      }
    >
      {t('draft.kept')}
    </Alert>
  );
}
