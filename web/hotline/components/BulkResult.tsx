import { Alert, Button, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../shared/ui/problemWords.ts';
import type { Done } from '../bulk.ts';

interface BulkResultProps {
  done: Done;
  onUndo: () => void;
  onClose: () => void;
}

/** What came of a deed on many tickets: how many, which were left and why, and the way back. */
export function BulkResult({ done: { what, outcomes, undo }, onUndo, onClose }: BulkResultProps) {
  const { t } = useTranslation('hotline');
  const problem = useProblemWords();
  const left = outcomes.filter(({ error }) => error !== undefined);
  const said = t(what === 'given' ? 'assign.given' : `desk.${what}`, { count: undo.length });
  return (
    <Alert
      severity={left.length > 0 ? 'warning' : 'success'}
      onClose={undo.length === 0 ? onClose : undefined}
      sx={{ mb: 1 }}
      action={
        undo.length > 0 && (
          <Stack direction="row">
            <Button size="small" color="inherit" onClick={onUndo}>
              {t('desk.undo')}
            </Button>
            <Button size="small" color="inherit" onClick={onClose}>
              {t('assign.close')}
            </Button>
          </Stack>
        )
      }
    >
      {[said, left.length > 0 && t('desk.skipped', { count: left.length })].filter(Boolean).join('. ')}
      {left.map(({ number, error }) => (
        <Typography key={number} variant="body2">
          {`${t('numbered', { number })}: ${problem(error).title}`}
        </Typography>
      ))}
    </Alert>
  );
}
