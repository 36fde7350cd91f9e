import { Box, Button, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { DeskState } from '../../../functions/guidance/contract/article.ts';
import type { DeskRow } from '../../../functions/guidance/contract/views.ts';
import { paths } from '../../app/paths.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { audienceList } from '../audienceList.ts';
import { deskList } from '../deskQueries.ts';
import { useWorthWords } from '../worthWords.ts';

/** Articles of a state, last changed first. */
export function DeskList({ state }: { state: DeskState }) {
  const { t } = useTranslation(['guidanceDesk', 'shared']);
  const list = useInfiniteQuery(deskList(state));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      {list.isError && <LoadFailed error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Waiting />}
      {list.data && rows.length === 0 && <Nothing title={t(`empty.${state}`)}>{t('emptyAdvice')}</Nothing>}
      {rows.length > 0 && (
        <Box component="ul" aria-label={t('list')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {rows.map((row) => (
            <Row key={row.id} row={row} isMixed={row.state !== state} />
          ))}
        </Box>
      )}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('shared:more')}
        </Button>
      )}
    </>
  );
}

/** `isMixed`: readers have an edition of it while the next one is being written. */
function Row({ row, isMixed }: { row: DeskRow; isMixed: boolean }) {
  const { t } = useTranslation(['guidanceDesk', 'guidance']);
  const language = useLanguage();
  const worthWords = useWorthWords();
  const { id, title, audiences, writtenByName, updatedAt, inForce, comesOn, worth, state } = row;
  const about = [
    audienceList(audiences, (audience) => t(`guidance:audience.${audience}`)),
    t('written', { name: writtenByName ?? '', when: formatInstant(updatedAt, language) }),
    ...(inForce ? [t('holds', { number: inForce.number, day: formatDay(inForce.since, language) })] : []),
    ...(comesOn ? [t('comes', { day: formatDay(comesOn, language) })] : []),
  ];
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <MuiLink component={Link} to={paths.deskArticle(id)} sx={{ fontWeight: 600 }}>
          {inLanguage(title, language)}
        </MuiLink>
        {isMixed && <Chip size="small" variant="outlined" label={t(`one.${state}`)} />}
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {about.join(' · ')}
      </Typography>
      {worthWords(worth) !== '' && <Typography variant="body2">{worthWords(worth)}</Typography>}
    </Box>
  );
}
