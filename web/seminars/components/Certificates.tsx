import { Alert, Button, LinearProgress, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificatesReply } from '../../../functions/seminars/contract/certificates.ts';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import { useRight } from '../../shared/auth/person.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { certificatesOf, isAtWork, useOrderCertificates } from '../certificateQueries.ts';
import { CertificateTable } from './CertificateTable.tsx';
import { InputProblem } from './InputProblem.tsx';

/** Who has a certificate; whoever runs the session issues and annuls them, a school downloads those of its people. */
export function Certificates({ session }: { session: SessionView }) {
  const { t } = useTranslation('certificates');
  const [ordered, setOrdered] = useState<string>();
  const certificates = useQuery(certificatesOf(session.id, ordered));
  const issues = useRight('seminar.attend') !== undefined && session.mayEdit;
  return (
    <Stack component="section" aria-label={t('list.title')} sx={{ gap: 1.5 }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('list.title')}
      </Typography>
      <Sights query={certificates}>
        {(found) => (
          <>
            {issues && (
              <Issuing session={session} certificates={found} ordered={ordered} onOrdered={setOrdered} />
            )}
            {found.items.length === 0 ? (
              <Nothing title={t('list.none')}>{t('list.noneAdvice')}</Nothing>
            ) : (
              <CertificateTable session={session} items={found.items} issues={issues} />
            )}
          </>
        )}
      </Sights>
    </Stack>
  );
}

interface IssuingProps {
  session: SessionView;
  certificates: CertificatesReply;
  ordered: string | undefined;
  onOrdered: (orderId: string) => void;
}

/** The order, how far it has come, and the files it leaves to print. */
function Issuing({ session, certificates: { items, due = 0, work }, ordered, onOrdered }: IssuingProps) {
  const { t } = useTranslation('certificates');
  const attempt = useAttempt();
  const order = useOrderCertificates(session.id);
  const shown = ordered === undefined || work?.orderId === ordered ? work : undefined;
  const isGoing = isAtWork(work, ordered);
  const { done = 0, of = 0, parts = [] } = shown ?? {};
  const send = () =>
    order.mutate(attempt.key, {
      onSuccess: ({ orderId }) => {
        onOrdered(orderId);
        attempt.next();
      },
    });
  return (
    <Stack sx={{ gap: 1 }}>
      {due > 0 && <Alert severity="info">{t('list.due', { count: due })}</Alert>}
      {(due > 0 || items.length > 0) && (
        <Button
          variant={due > 0 ? 'contained' : 'outlined'}
          sx={{ alignSelf: 'flex-start' }}
          loading={order.isPending || isGoing}
          onClick={send}
        >
          {t(due > 0 ? 'list.issue' : 'list.redraw')}
        </Button>
      )}
      {order.error && <InputProblem error={order.error} />}
      {isGoing && (
        <Stack role="status" sx={{ gap: 0.5 }}>
          <Typography variant="body2">{t('list.progress', { done, of })}</Typography>
          <LinearProgress
            variant={done > 0 ? 'determinate' : 'indeterminate'}
            value={of > 0 ? Math.round((done / of) * 100) : 0}
            aria-label={t('list.issue')}
            sx={{ height: 8, borderRadius: 4 }}
          />
          <Typography variant="body2" color="text.secondary">
            {t('list.mayLeave')}
          </Typography>
        </Stack>
      )}
      {!isGoing && parts.length > 0 && (
        <Typography variant="body2">
          {t('list.parts')}:{' '}
          {parts.map(({ from, to, url }, at) => (
            <span key={from}>
              {at > 0 && ', '}
              <MuiLink href={url}>{t('list.part', { from, to })}</MuiLink>
            </span>
          ))}
        </Typography>
      )}
    </Stack>
  );
}
