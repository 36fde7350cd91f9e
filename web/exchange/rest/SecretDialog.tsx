import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Copied } from './Copied.tsx';
import type { KeyAndSecret } from './queries.ts';

interface SecretDialogProps {
  made: KeyAndSecret;
  onClose: () => void;
  onTry: () => void;
}

/** The one moment at which a secret can be read. */
export function SecretDialog({ made: { key, secret }, onClose, onTry }: SecretDialogProps) {
  const { t } = useTranslation('exchange');
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="rest-secret-title">
      <DialogTitle id="rest-secret-title">{t('rest.secret.title', { name: key.name })}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('rest.secret.once')}
        </Alert>
        <Box component="dl" sx={{ m: 0 }}>
          {(
            [
              ['id', key.id],
              ['secret', secret],
            ] as const
          ).map(([name, text]) => (
            <Box key={name} sx={{ mb: 1 }}>
              <Typography component="dt" variant="body2" color="text.secondary">
                {t(`rest.secret.${name}`)}
              </Typography>
              <Box component="dd" sx={{ m: 0 }}>
                <Copied text={text} what={t(`rest.secret.${name}`)} />
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onTry}>{t('rest.secret.tryIt')}</Button>
        <Button variant="contained" onClick={onClose}>
          {t('close', { ns: 'shared' })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
