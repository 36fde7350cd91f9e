import { Alert, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { CannedReply } from '../../../functions/hotline/contract/cannedReply.ts';

interface MacroNoteProps {
  macro: CannedReply;
  handOverText: string;
  onHandOverText: (text: string) => void;
  onDrop: () => void;
}

/** What the chosen macro will do when the answer is sent. */
export function MacroNote({ macro, handOverText, onHandOverText, onDrop }: MacroNoteProps) {
  const { t } = useTranslation('hotline');
  const { title, moveTo, after } = macro;
  const does = [
    moveTo && t('canned.does.moveTo', { queue: t(`queue.${moveTo}`) }),
    after !== 'nothing' && t(`canned.does.${after}`),
  ].filter(Boolean);
  return (
    <>
      <Alert severity="info" sx={{ py: 0 }} onClose={onDrop}>
        {t('canned.applies', { title, does: does.join(', ') })}
      </Alert>
      {after === 'handOver' && (
        <TextField
          multiline
          minRows={2}
          required
          label={t('canned.handOverText')}
          value={handOverText}
          onChange={(event) => onHandOverText(event.target.value)}
        />
      )}
    </>
  );
}
