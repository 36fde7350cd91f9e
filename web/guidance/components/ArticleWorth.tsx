import { Box, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { DeskArticle } from '../../../functions/guidance/contract/views.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useWorthWords } from '../worthWords.ts';

/** What the article has been good for, who has read it, what readers write, and its editions. */
export function ArticleWorth({ article }: { article: DeskArticle }) {
  const { t } = useTranslation('guidanceDesk');
  const language = useLanguage();
  const worthWords = useWorthWords();
  const { worth, readers, comments, editions } = article;
  return (
    <Stack sx={{ gap: 3, maxWidth: 760 }}>
      <Box>
        {worthWords(worth) !== '' && <Typography>{worthWords(worth)}</Typography>}
        <Typography>{t('readers', { count: readers })}</Typography>
      </Box>
      <Box component="section">
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
          {t('comments')}
        </Typography>
        {comments.length === 0 && <Typography color="text.secondary">{t('noComments')}</Typography>}
        {comments.map(({ at, comment }) => (
          <Typography key={`${at} ${comment}`} sx={{ mt: 1, overflowWrap: 'anywhere' }}>
            {comment}
            <Typography component="span" variant="body2" color="text.secondary">
              {` — ${formatInstant(at, language)}`}
            </Typography>
          </Typography>
        ))}
      </Box>
      <Box component="section">
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
          {t('editions')}
        </Typography>
        {[...editions]
          .reverse()
          .map(
            ({
              number,
              state,
              writtenByName,
              writtenAt,
              approvedByName,
              approvedAt,
              whatChanged,
              effectiveOn,
            }) => (
              <Typography key={number} variant="body2" sx={{ mt: 1 }}>
                {[
                  t('editionLine', {
                    number,
                    state: t(`one.${state === 'approved' ? 'inForce' : state}`).toLowerCase(),
                  }),
                  t('written', { name: writtenByName ?? '', when: formatInstant(writtenAt, language) }),
                  ...(approvedByName && approvedAt
                    ? [t('approvedBy', { name: approvedByName, day: formatInstant(approvedAt, language) })]
                    : []),
                  ...(effectiveOn
                    ? [`${t('effectiveOn').toLowerCase()} ${formatDay(effectiveOn, language)}`]
                    : []),
                  ...(whatChanged ? [whatChanged] : []),
                ].join(' · ')}
              </Typography>
            ),
          )}
      </Box>
    </Stack>
  );
}
