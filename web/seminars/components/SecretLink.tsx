import { Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Sights, Waiting } from '../../shared/ui/sights.tsx';
import { ownFeed, useFeedStep } from '../calendarQueries.ts';

interface SecretLinkProps {
  isShown: boolean;
  /** Undefined once it is taken back. */
  onSecret: (secret: string | undefined) => void;
}

/** Whether there is a personal link; it is issued, replaced and taken back here. */
export function SecretLink({ isShown, onSecret }: SecretLinkProps) {
  const { t } = useTranslation('seminarCalendars');
  const language = useLanguage();
  const own = useQuery(ownFeed);
  const issue = useFeedStep('issue');
  const revoke = useFeedStep('revoke');
  const error = issue.error ?? revoke.error;
  return (
    <Stack component="section" aria-label={t('secret.title')} sx={{ gap: 1.5 }}>
      <Typography component="h2" variant="subtitle1">
        {t('secret.title')}
      </Typography>
      <Sights query={own} waiting={<Waiting rows={2} />}>
        {({ issuedAt, version }) => (
          <>
            <Typography variant="body2" color="text.secondary" role="status">
              {issuedAt
                ? t('secret.issued', { at: formatInstant(issuedAt, language) })
                : revoke.isSuccess
                  ? t('secret.revoked')
                  : t('secret.none')}
            </Typography>
            <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
              <Button
                variant={isShown || issuedAt ? 'outlined' : 'contained'}
                loading={issue.isPending}
                onClick={() => issue.mutate(version, { onSuccess: ({ secret }) => onSecret(secret) })}
              >
                {t(issuedAt ? 'secret.issueAnew' : 'secret.issue')}
              </Button>
              {issuedAt && (
                <Button
                  color="error"
                  loading={revoke.isPending}
                  onClick={() => revoke.mutate(version, { onSuccess: () => onSecret(undefined) })}
                >
                  {t('secret.revoke')}
                </Button>
              )}
            </Stack>
          </>
        )}
      </Sights>
      {error && <LoadFailed error={error} />}
    </Stack>
  );
}
