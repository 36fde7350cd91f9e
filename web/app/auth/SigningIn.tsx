import { Alert, Button, CircularProgress, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../paths.ts';
import { claimsOf } from './claimsOf.ts';
import { landingOf } from './landing.ts';
import { useProvider } from './ProviderContext.ts';

/** Where the provider sends people back to; they are on their way to the page they wanted. */
export function SigningIn() {
  const { t } = useTranslation('app');
  const bring = useProvider();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    bring()
      .then(({ finish }) => finish())
      // On to the page the person wanted; the code and state leave the address.
      .then(({ token, wanted }) => location.replace(landingOf(wanted, claimsOf(token))))
      .catch(() => setFailed(true));
  }, [bring]);
  return (
    <Stack
      component="main"
      sx={{ minHeight: '100vh', alignItems: 'center', justifyContent: 'center', gap: 2 }}
    >
      {hasFailed ? (
        <Alert
          severity="error"
          action={
            <Button onClick={() => void bring().then(({ signIn }) => signIn(paths.overview))}>
              {t('signInAgain')}
            </Button>
          }
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
