import {
  Alert,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeRules, type EditionView } from '../../../functions/exchange/contract/editions.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { referrersOf, withFile, withoutFile } from './editing.ts';
import { useSheetStep } from './queries.ts';

interface FileDialogProps {
  edition: EditionView;
  /** To be taken out; none: a new one. */
  file: string | undefined;
  onClose: () => void;
}

/** A file of an edition that is being agreed on, added or taken out, with what that does to older packages. */
export function FileDialog({ edition, file, onClose }: FileDialogProps) {
  const { t } = useTranslation('exchange');
  const rework = useSheetStep(edition);
  const [name, setName] = useState('');
  const [isLate, setLate] = useState(true);
  const [why, setWhy] = useState('');
  const rule = file ? 'fileRemoved' : isLate ? 'fileAddedLate' : 'fileAdded';
  const referrers = file ? referrersOf(edition.contract, file) : [];
  const isReady =
    why.trim().length >= 3 && referrers.length === 0 && (file !== undefined || name.trim() !== '');
  const contract = file
    ? withoutFile(edition.contract, file)
    : withFile(edition.contract, { name: `${name.trim().replace(/\.csv$/u, '')}.csv`, isLate });
  const send = () =>
    rework.mutate({ what: 'contract', body: { contract, why: why.trim() } }, { onSuccess: onClose });
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="file-title">
      <form onSubmit={submitting(() => isReady && send())}>
        <DialogTitle id="file-title">
          {file ? t('rework.dropFile', { file }) : t('rework.addFile')}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
          {!file && (
            <>
              <TextField
                required
                label={t('rework.fileName')}
                value={name}
                onChange={({ target }) => setName(target.value)}
                helperText={t('rework.fileHint')}
                slotProps={{ htmlInput: { maxLength: 44 } }}
              />
              <FormControlLabel
                control={<Checkbox checked={isLate} onChange={({ target }) => setLate(target.checked)} />}
                label={t('rework.fileIsLate')}
              />
            </>
          )}
          {referrers.length > 0 ? (
            <Alert severity="error">{t('rework.referredTo', { files: referrers.join(', ') })}</Alert>
          ) : (
            <Alert severity={changeRules[rule] === 'breaking' ? 'warning' : 'success'}>
              {t(`rule.${rule}`)} {t(`change.${changeRules[rule]}`)}
            </Alert>
          )}
          <TextField
            required
            label={t('rework.why')}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
          />
          {rework.error && <LoadFailed error={rework.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button
            type="submit"
            variant="contained"
            {...(file && { color: 'error' })}
            disabled={!isReady}
            loading={rework.isPending}
          >
            {t(file ? 'rework.drop' : 'rework.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
