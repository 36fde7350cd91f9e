import { Box, Button, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReminderView } from '../../../functions/reporting/contract/reminders.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { reminders } from '../controlQueries.ts';
import { OutcomeWords } from './OutcomeWords.tsx';

interface ReminderListProps {
  node: NodeId;
  days?: { from: Day; to: Day } | undefined;
  nameOf: (id: NodeId) => string;
}

/** Who was reminded of what, by whom, and what happened then at each school. */
export function ReminderList({ node, days, nameOf }: ReminderListProps) {
  const { t } = useTranslation('control');
  const list = useInfiniteQuery(reminders(node, days));
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <>
      {list.isError && <LoadFailed error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Waiting rows={4} />}
      {items?.length === 0 && (
        <Nothing title={t('page.remindersNone')}>{t('page.remindersNoneAdvice')}</Nothing>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {items?.map((reminder) => (
          <Sent key={reminder.id} reminder={reminder} nameOf={nameOf} />
        ))}
      </Box>
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('page.more')}
        </Button>
      )}
    </>
  );
}

function Sent({ reminder, nameOf }: { reminder: ReminderView; nameOf: ReminderListProps['nameOf'] }) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  const { number, day, byName, title, schools, municipalityId } = reminder;
  const done = schools.filter(({ outcome }) => outcome.kind === 'satisfied').length;
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {inLanguage(title, language)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {nameOf(municipalityId)} ·{' '}
        {t('page.reminder', {
          number,
          day: formatDay(day, language),
          by: byName ?? t('monthly.someone'),
        })}
      </Typography>
      <Box component="details" sx={{ '& summary': { cursor: 'pointer', fontSize: '0.875rem' } }}>
        <summary>{t('page.result', { done, all: schools.length })}</summary>
        <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem' }}>
          {schools.map(({ schoolId, outcome, personName }) => (
            <li key={schoolId}>
              {nameOf(schoolId)}
              {personName && ` (${personName})`}: <OutcomeWords outcome={outcome} />
            </li>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
