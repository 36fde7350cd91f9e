import { Button, Paper, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { ownFeedback } from '../feedbackQueries.ts';

/** Sessions of the last two weeks that the own people may say something of; nothing where there are none. */
export function OwnFeedback() {
  const { t } = useTranslation('feedback');
  const language = useLanguage();
  const own = useQuery(ownFeedback);
  const items = own.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Paper variant="outlined" component="section" aria-label={t('own.title')} sx={{ p: 2, mb: 2 }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('own.title')}
      </Typography>
      <Stack component="ul" sx={{ gap: 1, mt: 1, mb: 0, p: 0, listStyle: 'none' }}>
        {items.map(({ sessionId, ticket, title, personName, until, isAnswered }) => (
          <Stack
            key={ticket}
            component="li"
            direction="row"
            sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'space-between' }}
          >
            <Typography variant="body2">
              {inLanguage(title, language)} · {personName} ·{' '}
              {t('own.until', { until: formatInstant(until, language) })}
            </Typography>
            <Button
              size="small"
              variant={isAnswered ? 'text' : 'outlined'}
              component={Link}
              to={paths.feedback(sessionId, ticket)}
              aria-label={t(isAnswered ? 'own.changeOf' : 'own.giveOf', { name: personName })}
            >
              {t(isAnswered ? 'own.change' : 'own.give')}
            </Button>
          </Stack>
        ))}
      </Stack>
    </Paper>
  );
}
