import { Alert, AlertTitle, Button, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { certificateCheck } from '../certificateQueries.ts';

const severities = { valid: 'success', annulled: 'error', unknown: 'warning' } as const;

/** Whether a certificate is valid, for whoever holds its paper: the mark on it leads here with its number. */
export function CertificatePage() {
  const { t } = useTranslation('certificates');
  const { number = '' } = useParams();
  const check = useQuery(certificateCheck(number));
  return (
    <PageFrame title={t('check.title')} subtitle={t('check.subtitle')}>
      <Stack sx={{ gap: 2, maxWidth: 640 }}>
        <NumberForm key={number} number={number} />
        {number !== '' && (
          <div aria-live="polite">
            <Sights query={check}>
              {({ result }) => (
                <Alert severity={severities[result]}>
                  <AlertTitle sx={{ mb: result === 'unknown' ? undefined : 0 }}>
                    {t(`check.${result}`, { number })}
                  </AlertTitle>
                  {result === 'unknown' && t('check.unknownAdvice')}
                </Alert>
              )}
            </Sights>
          </div>
        )}
        <Typography variant="body2" color="text.secondary">
          {t('check.privacy')}
        </Typography>
      </Stack>
    </PageFrame>
  );
}

function NumberForm({ number }: { number: string }) {
  const { t } = useTranslation('certificates');
  const navigate = useNavigate();
  const [typed, setTyped] = useState(number);
  return (
    <Stack
      component="form"
      direction="row"
      aria-label={t('check.title')}
      sx={{ gap: 1, flexWrap: 'wrap' }}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(paths.certificate(encodeURIComponent(typed.trim().toUpperCase())));
      }}
    >
      <TextField
        size="small"
        label={t('check.number')}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 40 } }}
        sx={{ flex: '1 1 220px' }}
      />
      <Button type="submit" variant="contained" disabled={typed.trim() === ''}>
        {t('check.send')}
      </Button>
    </Stack>
  );
}
