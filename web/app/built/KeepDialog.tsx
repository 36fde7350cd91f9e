import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Built, type BuiltQuery, builtMailSchema } from '../../../functions/reporting/contract/built.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { contentOf, useKeepReport } from './builtQueries.ts';

interface KeepDialogProps {
  query: BuiltQuery;
  /** The kept report that is changed. */
  over: Built | undefined;
  onClose: () => void;
  onKept: (kept: Built) => void;
}

/** Keeps what is shown under a name, or changes what was kept: who sees it, and when its totals come by mail. */
export function KeepDialog({ query, over, onClose, onKept }: KeepDialogProps) {
  const { t } = useTranslation('built');
  const keep = useKeepReport();
  const attempt = useAttempt();
  const [title, setTitle] = useState(over?.title ?? '');
  const [isShared, setShared] = useState(over?.isShared ?? false);
  const [mail, setMail] = useState(over?.mail ?? 'never');
  const save = (existing: Built | undefined) => {
    const body = { title, content: contentOf(query), isShared, mail };
    const sent = { body, over: existing, idempotencyKey: attempt.key };
    keep.mutate(sent, { onSuccess: onKept, onError: attempt.failed });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(over);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="keep-report">
      <form onSubmit={submit}>
        <DialogTitle id="keep-report">{t(over ? 'kept.change' : 'kept.keep')}</DialogTitle>
        <DialogContent>
          <Stack sx={{ gap: 2, pt: 1 }}>
            <TextField
              autoFocus
              required
              label={t('kept.name')}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 120 } }}
            />
            <FormControlLabel
              control={<Checkbox checked={isShared} onChange={(event) => setShared(event.target.checked)} />}
              label={t('kept.share')}
            />
            <TextField
              select
              label={t('kept.mail')}
              value={mail}
              onChange={(event) => setMail(builtMailSchema.parse(event.target.value))}
            >
              {builtMailSchema.options.map((one) => (
                <MenuItem key={one} value={one}>
                  {t(`kept.mailOf.${one}`)}
                </MenuItem>
              ))}
            </TextField>
            {keep.isError && <LoadFailed error={keep.error} />}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('kept.cancel')}</Button>
          {over && (
            <Button disabled={title.trim() === '' || keep.isPending} onClick={() => save(undefined)}>
              {t('kept.saveAsNew')}
            </Button>
          )}
          <Button type="submit" variant="contained" loading={keep.isPending}>
            {t('kept.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
