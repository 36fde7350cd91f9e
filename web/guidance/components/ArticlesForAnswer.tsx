import { Box, Button, Link, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ArticleLine } from '../../../functions/guidance/contract/views.ts';
import { paths } from '../../app/paths.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { matchesOf, useRecordUse } from '../queries.ts';

interface ArticlesForAnswerProps {
  ticketId: string;
  text: string;
  onInsert: (words: string) => void;
}

/** Articles on what was asked. One that is put into the answer is remembered, to see whether the question comes back. */
export function ArticlesForAnswer({ ticketId, text, onInsert }: ArticlesForAnswerProps) {
  const { t } = useTranslation('guidance');
  const language = useLanguage();
  const { regionId } = useRegion();
  const found = useQuery(matchesOf(regionId, text));
  const use = useRecordUse(ticketId);
  const items = found.data?.items ?? [];
  if (items.length === 0) return null;
  const insert = ({ id, slug, title }: ArticleLine) =>
    use.mutate(id, {
      onSuccess: () =>
        onInsert(
          t('seeAlso', {
            title: inLanguage(title, language),
            address: `${location.origin}${paths.article(slug)}`,
          }),
        ),
    });
  return (
    <Box component="section" aria-label={t('forReply')}>
      <Typography component="h3" variant="subtitle2">
        {t('forReply')}
      </Typography>
      {items.map((article) => (
        <Stack key={article.id} direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Link href={paths.article(article.slug)} target="_blank" rel="noopener">
            {inLanguage(article.title, language)}
          </Link>
          <Button size="small" disabled={use.isPending} onClick={() => insert(article)}>
            {t('insert')}
          </Button>
        </Stack>
      ))}
      {use.isError && <LoadFailed error={use.error} />}
    </Box>
  );
}
