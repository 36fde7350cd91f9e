import { Box, Button, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Topic } from '../../../functions/guidance/contract/views.ts';
import { paths } from '../../app/paths.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { topics } from '../deskQueries.ts';

/** What many ask about and nothing is written on. */
export function TopicList({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useTranslation('guidanceDesk');
  const language = useLanguage();
  const found = useQuery(topics());
  return (
    <Sights query={found}>
      {({ items, from, to, least, asked }) => (
        <>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {t('topic.period', { from: formatDay(from, language), to: formatDay(to, language), asked })}
            {'. '}
            {t('topic.rule', { count: least })}
          </Typography>
          {items.length === 0 ? (
            <Nothing title={t('topic.none')}>{t('topic.noneAdvice')}</Nothing>
          ) : (
            <Box component="ul" aria-label={t('topic.list')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {items.map((topic) => (
                <Line key={`${topic.queue} ${topic.words.join(' ')}`} topic={topic} mayWrite={mayWrite} />
              ))}
            </Box>
          )}
        </>
      )}
    </Sights>
  );
}

function Line({ topic, mayWrite }: { topic: Topic; mayWrite: boolean }) {
  const { t } = useTranslation('guidanceDesk');
  const language = useLanguage();
  const { queue, words, tickets, schools, lastAt, samples } = topic;
  const title = words.join(', ');
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        <Chip size="small" variant="outlined" label={t(`queue.${queue}`)} />
        <Box sx={{ flex: 1 }} />
        {mayWrite && (
          <Button
            size="small"
            component={Link}
            to={`${paths.newArticle}?${new URLSearchParams({ title: title.charAt(0).toUpperCase() + title.slice(1) })}`}
          >
            {t('topic.write')}
          </Button>
        )}
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {[
          [
            t('topic.tickets', { count: tickets }),
            ...(schools > 0 ? [t('topic.schools', { count: schools })] : []),
          ].join(' '),
          t('topic.last', { when: formatInstant(lastAt, language) }),
        ].join(' · ')}
      </Typography>
      {samples.map(({ ticketId, number, subject }) => (
        <Typography key={ticketId} variant="body2">
          <MuiLink
            component={Link}
            to={`${paths.hotline}?${new URLSearchParams({ view: 'all', ticket: ticketId })}`}
          >
            {number}
          </MuiLink>{' '}
          {subject}
        </Typography>
      ))}
    </Box>
  );
}
