import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskArticle } from '../../../functions/guidance/contract/views.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useArticleStep } from '../deskQueries.ts';

/** From which day the edition holds, and by which act where there is one. */
export function ApproveDialog({ article, onClose }: { article: DeskArticle; onClose: () => void }) {
  const { t } = useTranslation(['guidanceDesk', 'shared']);
  const today = useToday();
  const [effectiveOn, setEffectiveOn] = useState(today);
  const [number, setNumber] = useState('');
  const [signedOn, setSignedOn] = useState('');
  const send = useArticleStep(article.id);
  const hasAct = number.trim() !== '' || signedOn !== '';
  const isWhole = effectiveOn !== '' && (!hasAct || (number.trim() !== '' && signedOn !== ''));
  const submit = () =>
    send.mutate(
      {
        step: 'approval',
        body: { effectiveOn, ...(hasAct && { act: { number: number.trim(), signedOn } }) },
        version: article.version,
      },
      { onSuccess: onClose },
    );
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="approve-title">
      <form onSubmit={submitting(submit)}>
        <DialogTitle id="approve-title">{t('approveTitle')}</DialogTitle>
        <DialogContent>
          <Stack sx={{ gap: 2, pt: 1 }}>
            <TextField
              type="date"
              required
              label={t('effectiveOn')}
              value={effectiveOn}
              onChange={(event) => setEffectiveOn(event.target.value)}
              slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: today } }}
            />
            <TextField
              label={t('actNumber')}
              value={number}
              onChange={(event) => setNumber(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 60 } }}
            />
            <TextField
              type="date"
              label={t('actSignedOn')}
              value={signedOn}
              onChange={(event) => setSignedOn(event.target.value)}
              slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
            />
            {send.isError && <LoadFailed error={send.error} />}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button type="submit" variant="contained" loading={send.isPending} disabled={!isWhole}>
            {t('approve')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
