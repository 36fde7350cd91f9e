import { Button, Card, CardActionArea, Chip, Stack, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { DraftHead } from '../../../functions/plan/contract.ts';
import { paths } from '../../app/paths.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { draftList } from '../draftQueries.ts';

/** The open drafts, newest first. */
export function DraftList() {
  const { t } = useTranslation('plan');
  const { t: shared } = useTranslation('shared');
  const query = useInfiniteQuery(draftList());
  const drafts = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-label={t('drafts.open')}>
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {t('drafts.open')}
      </Typography>
      {query.isError && <LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Waiting rows={3} />}
      {query.data && drafts.length === 0 && (
        <Nothing title={t('drafts.none')}>{t('drafts.noneAdvice')}</Nothing>
      )}
      <Stack component="ul" sx={{ gap: 1, p: 0, m: 0, listStyle: 'none' }}>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <DraftCard draft={draft} />
          </li>
        ))}
      </Stack>
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()} sx={{ mt: 1 }}>
          {shared('more')}
        </Button>
      )}
    </section>
  );
}

function DraftCard({ draft }: { draft: DraftHead }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { order, amends, sourceName, measures, questions, createdAt } = draft;
  const facts = [
    sourceName,
    t('drafts.measures', { count: measures }),
    t('drafts.created', { instant: formatInstant(createdAt, language) }),
  ];
  return (
    <Card>
      <CardActionArea component={Link} to={paths.draft(draft.id)} sx={{ p: 1.5 }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography sx={{ fontWeight: 650 }}>
            {order.number
              ? t('drafts.order', { number: order.number, day: formatDay(order.signedOn, language) })
              : t('drafts.orderUnread')}
          </Typography>
          {amends && <Chip size="small" label={t('drafts.amends', { version: amends.version })} />}
          <Chip
            size="small"
            variant="outlined"
            color={questions > 0 ? 'secondary' : 'default'}
            label={questions > 0 ? t('drafts.questions', { count: questions }) : t('drafts.noQuestions')}
          />
        </Stack>
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {inLanguage(order.title, language)}
        </Typography>
        <Typography variant="caption" color="text.secondary">
          {facts.filter(Boolean).join(' · ')}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
