import { Alert, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { FeedbackForm } from '../components/FeedbackForm.tsx';
import { feedbackForm } from '../feedbackQueries.ts';

/** What a participant says of a session, by the link of a letter or from the own page; without a login. */
export function FeedbackPage() {
  const { t } = useTranslation('feedback');
  const { sessionId = '', ticket = '' } = useParams();
  const language = useLanguage();
  const form = useQuery(feedbackForm(sessionId, ticket));
  return (
    <PageFrame title={t('form.title')} subtitle={form.data && inLanguage(form.data.title, language)}>
      <Sights query={form}>
        {({ days, until, isOpen, answer, version }) => (
          <Stack sx={{ gap: 2, maxWidth: 640 }}>
            <Typography variant="body2" color="text.secondary">
              {days.map(({ date }) => formatDay(date, language)).join(', ')}
              {isOpen && ` · ${t('form.until', { until: formatInstant(until, language) })}`}
            </Typography>
            {isOpen ? (
              <FeedbackForm sessionId={sessionId} ticket={ticket} answer={answer} version={version} />
            ) : (
              <Alert severity="info">{t('form.closed', { until: formatInstant(until, language) })}</Alert>
            )}
          </Stack>
        )}
      </Sights>
    </PageFrame>
  );
}
