import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../../functions/messaging/contract/post.ts';
import { submitting } from '../../../shared/drafts/submitting.ts';
import { LoadFailed } from '../../../shared/ui/sights.tsx';
import { useWithdrawMessage } from '../../postQueries.ts';

const shortestReason = 3;

export function WithdrawDialog({ message, onClose }: { message: MessageView; onClose: () => void }) {
  const { t } = useTranslation('post');
  const [reason, setReason] = useState('');
  const withdrawing = useWithdrawMessage();
  const isReady = reason.trim().length >= shortestReason;
  const withdraw = () => {
    const { id, version } = message;
    if (isReady) withdrawing.mutate({ id, version, reason }, { onSuccess: onClose });
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="withdraw-title">
      <Box component="form" noValidate onSubmit={submitting(withdraw)} sx={{ display: 'contents' }}>
        <DialogTitle id="withdraw-title">{t('message.withdrawTitle')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography variant="body2">{t('message.withdrawAdvice')}</Typography>
          <TextField
            label={t('message.reason')}
            value={reason}
            required
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
          {withdrawing.isError && <LoadFailed error={withdrawing.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button
            type="submit"
            color="error"
            variant="contained"
            loading={withdrawing.isPending}
            disabled={!isReady}
          >
            {t('message.withdraw')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
