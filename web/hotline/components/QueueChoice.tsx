import { MenuItem, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { queueSchema } from '../../../functions/hotline/contract/words.ts';

/** One of the queues, or all of them. */
export function QueueChoice({ value, onChange }: { value: string; onChange: (queue: string) => void }) {
  const { t } = useTranslation('hotline');
  return (
    <TextField
      select
      label={t('desk.queue')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 170 }}
    >
      <MenuItem value="">{t('desk.anyQueue')}</MenuItem>
      {queueSchema.options.map((queue) => (
        <MenuItem key={queue} value={queue}>
          {t(`queue.${queue}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
