import { Alert, AlertTitle, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { z } from 'zod';
import type { askedSchema } from '../../../functions/hotline/contract.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { AskForm } from '../components/AskForm.tsx';
import { KnownIncidents } from '../components/KnownIncidents.tsx';
import { schoolNameOf } from '../components/SchoolField.tsx';
import { schoolById } from '../queries.ts';

type Asked = z.infer<typeof askedSchema>;

/** The way to the hotline for everybody. */
export function AskPage() {
  const { t } = useTranslation('hotline');
  const [asked, setAsked] = useState<Asked>();
  const [{ school, incident }] = useAddress('school', 'incident');
  const language = useLanguage();
  const named = useQuery(schoolById(school));
  const about = named.data && { id: named.data.id, name: schoolNameOf(named.data, language) };
  return (
    <PageFrame title={t('ask.title')} subtitle={t('ask.subtitle')}>
      {asked ? (
        <Done asked={asked} onAnother={() => setAsked(undefined)} />
      ) : (
        <>
          <KnownIncidents joining={incident} />
          <AskForm key={about?.id ?? ''} about={about} incidentId={incident} onAsked={setAsked} />
        </>
      )}
    </PageFrame>
  );
}

function Done({ asked, onAnother }: { asked: Asked; onAnother: () => void }) {
  const { t } = useTranslation('hotline');
  const [isCopied, setCopied] = useState(false);
  const address = `${location.origin}${paths.ticket(asked.secret)}`;
  const copy = () => void navigator.clipboard?.writeText(address).then(() => setCopied(true));
  return (
    <Stack sx={{ gap: 2, maxWidth: 640 }}>
      <Alert severity="success">
        <AlertTitle>{t('ask.asked')}</AlertTitle>
        {t('ask.number', { number: asked.number })}
      </Alert>
      <Typography>{t('ask.keepLink')}</Typography>
      <MuiLink component={Link} to={paths.ticket(asked.secret)} sx={{ overflowWrap: 'anywhere' }}>
        {address}
      </MuiLink>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button variant="contained" component={Link} to={paths.ticket(asked.secret)}>
          {t('ask.openLink')}
        </Button>
        <Button variant="outlined" onClick={copy}>
          {t(isCopied ? 'ask.copied' : 'ask.copyLink')}
        </Button>
        <Button onClick={onAnother}>{t('ask.another')}</Button>
      </Stack>
    </Stack>
  );
}
