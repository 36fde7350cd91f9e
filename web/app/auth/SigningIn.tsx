import { Alert, Button, CircularProgress, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';

/** Where the provider sends people back to; they are on their way to the page they wanted. */
export function SigningIn() {
  const { t } = useTranslation('app');
  const auth = useAuth();
  return (
    <Stack
      component="main"
      sx={{ minHeight: '100vh', alignItems: 'center', justifyContent: 'center', gap: 2 }}
    >
      {auth.error ? (
        <Alert
          severity="error"
          action={<Button onClick={() => void auth.signinRedirect()}>{t('signInAgain')}</Button>}
        >
          {t('signInFailed')}
        </Alert>
      ) : (
        <>
          <CircularProgress aria-label={t('signingIn')} />
          <Typography>{t('signingIn')}</Typography>
        </>
      )}
    </Stack>
  );
}
