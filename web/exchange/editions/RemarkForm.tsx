import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { EditionView } from '../../../functions/exchange/contract/editions.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useRaiseRemark } from './queries.ts';

const draftSchema = z.object({ file: z.string(), column: z.string(), text: z.string() });
const empty = () => ({ file: '', column: '', text: '' });

/** A remark against a column, a file or the whole. */
export function RemarkForm({ edition }: { edition: EditionView }) {
  const { t } = useTranslation('exchange');
  const attempt = useAttempt();
  const raise = useRaiseRemark(edition);
  const { draft, change, startAnew } = useKeptDraft(`exchange.remark.${edition.number}`, draftSchema, empty);
  const spec = edition.contract.files.find(({ name }) => name === draft.file);
  const isReady = draft.text.trim().length >= 3;
  const place = {
    ...(draft.file && { file: draft.file }),
    ...(draft.column && { column: draft.column }),
  };
  const send = () =>
    isReady &&
    raise.mutate(
      { body: { place, text: draft.text.trim() }, idempotencyKey: attempt.key },
      {
        onSuccess: () => {
          attempt.next();
          startAnew();
        },
        onError: attempt.failed,
      },
    );
  return (
    <Box
      component="form"
      aria-label={t('remark.add')}
      onSubmit={submitting(send)}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mt: 2 }}
    >
      <TextField
        select
        size="small"
        label={t('remark.file')}
        value={draft.file}
        onChange={({ target }) => change({ ...draft, file: target.value, column: '' })}
        sx={{ minWidth: 200 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{t('sheet.whole')}</MenuItem>
        {edition.contract.files.map(({ name }) => (
          <MenuItem key={name} value={name}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      {spec && (
        <TextField
          select
          size="small"
          label={t('columns.name')}
          value={draft.column}
          onChange={({ target }) => change({ ...draft, column: target.value })}
          sx={{ minWidth: 200 }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{t('remark.wholeFile')}</MenuItem>
          {spec.columns.map(({ name }) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        size="small"
        multiline
        required
        label={t('remark.text')}
        value={draft.text}
        onChange={({ target }) => change({ ...draft, text: target.value })}
        sx={{ flex: '1 1 320px', maxWidth: 720 }}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <Button type="submit" variant="outlined" disabled={!isReady} loading={raise.isPending}>
        {t('remark.add')}
      </Button>
      {raise.error && <LoadFailed error={raise.error} />}
    </Box>
  );
}
