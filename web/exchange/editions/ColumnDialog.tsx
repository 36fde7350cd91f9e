import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, cellTypeSchema } from '../../../functions/exchange/contract/contract.ts';
import type { EditionView } from '../../../functions/exchange/contract/editions.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { columnOf, draftOf, referring, withColumn, worded } from './editing.ts';
import { useSheetStep } from './queries.ts';

interface ColumnDialogProps {
  edition: EditionView;
  file: string;
  /** None: a new one. */
  column: Column | undefined;
  onClose: () => void;
}

/** A column of an edition that is being agreed on: added, changed or taken out, with the reason. */
export function ColumnDialog({ edition, file, column, onClose }: ColumnDialogProps) {
  const { t } = useTranslation('exchange');
  const rework = useSheetStep(edition);
  const [draft, setDraft] = useState(() => draftOf(column));
  const [why, setWhy] = useState('');
  const [remarkId, setRemarkId] = useState('');
  const open = edition.remarks.filter(({ closed }) => !closed);
  const isReady = draft.name.trim() !== '' && why.trim().length >= 3;
  const send = (after: Column | undefined) =>
    rework.mutate(
      {
        what: 'contract',
        body: {
          contract: withColumn(edition.contract, file, column?.name, after),
          why: why.trim(),
          ...(remarkId && { remarkId }),
        },
      },
      { onSuccess: onClose },
    );
  const tick = (name: 'isRequired' | 'isLate' | 'isExtensible', isOff = false) => (
    <FormControlLabel
      disabled={isOff}
      control={
        <Checkbox
          checked={draft[name] && !isOff}
          onChange={({ target }) => setDraft({ ...draft, [name]: target.checked })}
        />
      }
      label={t(`rework.${name}`)}
    />
  );
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="column-title">
      <form onSubmit={submitting(() => isReady && send(columnOf(draft)))}>
        <DialogTitle id="column-title">
          {column ? t('rework.change', { file, column: column.name }) : t('rework.add', { file })}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
          <TextField
            required
            label={t('columns.name')}
            value={draft.name}
            onChange={({ target }) => setDraft({ ...draft, name: target.value })}
            helperText={t('rework.nameHint')}
            slotProps={{ htmlInput: { maxLength: 60 } }}
          />
          <TextField
            select
            label={t('columns.type')}
            value={draft.type}
            onChange={({ target }) => setDraft({ ...draft, type: cellTypeSchema.parse(target.value) })}
          >
            {cellTypeSchema.options.map((type) => (
              <MenuItem key={type} value={type}>
                {t(`type.${type}`)}
              </MenuItem>
            ))}
          </TextField>
          {worded(draft.type) && (
            <>
              <TextField
                required
                label={t('rework.values')}
                value={draft.values}
                onChange={({ target }) => setDraft({ ...draft, values: target.value })}
              />
              {tick('isExtensible')}
            </>
          )}
          {referring(draft.type) && (
            <TextField
              select
              required
              label={t('rework.refersTo')}
              value={draft.refersTo}
              onChange={({ target }) => setDraft({ ...draft, refersTo: target.value })}
            >
              {edition.contract.files.map(({ name }) => (
                <MenuItem key={name} value={name}>
                  {name}
                </MenuItem>
              ))}
            </TextField>
          )}
          {tick('isRequired')}
          {tick('isLate', draft.isRequired)}
          <TextField
            required
            label={t('rework.why')}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
          />
          {open.length > 0 && (
            <TextField
              select
              label={t('rework.remark')}
              value={remarkId}
              onChange={({ target }) => setRemarkId(target.value)}
              slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            >
              <MenuItem value="">{t('rework.noRemark')}</MenuItem>
              {open.map(({ id, text }) => (
                <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
                  {text}
                </MenuItem>
              ))}
            </TextField>
          )}
          {rework.error && <LoadFailed error={rework.error} />}
        </DialogContent>
        <DialogActions>
          {column && (
            <Button
              color="error"
              disabled={why.trim().length < 3}
              loading={rework.isPending}
              onClick={() => send(undefined)}
              sx={{ mr: 'auto' }}
            >
              {t('rework.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button type="submit" variant="contained" disabled={!isReady} loading={rework.isPending}>
            {t('rework.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
