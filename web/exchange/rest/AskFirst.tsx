import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { RestKeyView } from '../../../functions/exchange/contract/rest.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { type KeyAndSecret, useMakeSecret, useRevokeKey } from './queries.ts';

export interface Asked {
  what: 'secret' | 'revoke';
  key: RestKeyView;
}

interface AskFirstProps {
  asked: Asked;
  onClose: () => void;
  onSecret: (made: KeyAndSecret) => void;
}

/** What stops another system at once is asked about first. */
export function AskFirst({ asked: { what, key }, onClose, onSecret }: AskFirstProps) {
  const { t } = useTranslation('exchange');
  const making = useMakeSecret();
  const revoking = useRevokeKey();
  const doing = what === 'secret' ? making : revoking;
  const go = () => {
    if (what === 'revoke') revoking.mutate(key, { onSuccess: onClose });
    else
      making.mutate(key, {
        onSuccess: (made) => {
          onClose();
          onSecret(made);
        },
      });
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="ask-first-title">
      <DialogTitle id="ask-first-title">{t(`rest.asking.${what}Title`)}</DialogTitle>
      <DialogContent>
        <Typography>{t(`rest.asking.${what}Body`, { name: key.name })}</Typography>
        {doing.isError && <LoadFailed error={doing.error} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
        <Button
          variant="contained"
          color={what === 'revoke' ? 'error' : 'primary'}
          loading={doing.isPending}
          onClick={go}
        >
          {t(`rest.asking.${what}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
