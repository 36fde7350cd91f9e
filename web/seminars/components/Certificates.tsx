import {
  Alert,
  Box,
  Button,
  LinearProgress,
  Link as MuiLink,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type {
  CertificatesReply,
  CertificateView,
} from '../../../functions/seminars/contract/certificates.ts';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import {
  certificatesOf,
  isAtWork,
  useAnnulCertificate,
  useCertificateLink,
  useOrderCertificates,
  useReplaceCertificate,
} from '../queries.ts';
import { InputProblem } from './InputProblem.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';

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

interface TableProps {
  session: SessionView;
  items: readonly CertificateView[];
  issues: boolean;
}

function CertificateTable({ session, items, issues }: TableProps) {
  const { t } = useTranslation('certificates');
  const language = useLanguage();
  const link = useCertificateLink(session.id);
  const annul = useAnnulCertificate(session.id);
  const [annulling, setAnnulling] = useState<CertificateView>();
  const close = () => setAnnulling(undefined);
  const replace = useReplaceCertificate(session.id);
  const [replacing, setReplacing] = useState<CertificateView>();
  return (
    <>
      {link.error && <InputProblem error={link.error} />}
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={t('list.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('list.person')}</TableCell>
              <TableCell>{t('list.number')}</TableCell>
              <TableCell>{t('list.standing')}</TableCell>
              <TableCell>{t('list.actions')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map((one) => (
              <TableRow key={one.registrationId}>
                <TableCell component="th" scope="row">
                  {one.name}
                  <Typography variant="caption" color="text.secondary" component="div">
                    {t('list.issuedOn')} {formatDay(one.issuedOn, language)}
                  </Typography>
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <MuiLink component={Link} to={paths.certificate(one.number)}>
                    {one.number}
                  </MuiLink>
                </TableCell>
                <TableCell>
                  {one.annulled
                    ? t('list.annulled', {
                        at: formatInstant(one.annulled.at, language),
                        reason: one.annulled.reason,
                      })
                    : t('list.valid')}
                  {one.replaced.map(({ number, at }) => (
                    <Typography key={number} variant="caption" color="text.secondary" component="div">
                      {t('list.replaced', { number, at: formatInstant(at, language) })}
                    </Typography>
                  ))}
                </TableCell>
                <TableCell>
                  {one.annulled && issues && (
                    <Button
                      size="small"
                      aria-label={t('list.replaceOf', { name: one.name })}
                      onClick={() => setReplacing(one)}
                    >
                      {t('list.replace')}
                    </Button>
                  )}
                  {!one.annulled && (
                    <>
                      <Button
                        size="small"
                        aria-label={t('list.downloadOf', { name: one.name })}
                        loading={link.isPending && link.variables === one.registrationId}
                        onClick={() => link.mutate(one.registrationId)}
                      >
                        {t('list.download')}
                      </Button>
                      {issues && (
                        <Button
                          size="small"
                          color="error"
                          aria-label={t('list.annulOf', { name: one.name })}
                          onClick={() => setAnnulling(one)}
                        >
                          {t('list.annul')}
                        </Button>
                      )}
                    </>
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {replacing && (
        <ReplaceDialog
          certificate={replacing}
          isPending={replace.isPending}
          problem={replace.error && <InputProblem error={replace.error} />}
          onClose={() => setReplacing(undefined)}
          onSave={(name) =>
            replace.mutate(
              { registrationId: replacing.registrationId, version: replacing.version, name },
              { onSuccess: () => setReplacing(undefined) },
            )
          }
        />
      )}
      {annulling && (
        <ReasonDialog
          title={t('list.annul')}
          label={t('list.annulReason')}
          isPending={annul.isPending}
          problem={annul.error && <InputProblem error={annul.error} />}
          onClose={close}
          onSave={(reason) =>
            annul.mutate(
              { registrationId: annulling.registrationId, version: annulling.version, reason },
              { onSuccess: close },
            )
          }
        />
      )}
    </>
  );
}
