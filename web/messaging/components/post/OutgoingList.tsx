import { Box, Chip } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OutgoingRow } from '../../../../functions/messaging/contract/post.ts';
import { paths } from '../../../app/paths.ts';
import { formatDay, formatInstant } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { useAddress } from '../../../shared/ui/useAddress.ts';
import { useRested } from '../../../shared/ui/useRested.ts';
import { outgoing } from '../../postQueries.ts';
import { BoxList } from './BoxList.tsx';
import { MessageLine } from './MessageLine.tsx';
import { SearchField } from './SearchField.tsx';

/** What the reader's desk has sent, or has begun. */
export function OutgoingList({ status }: { status: 'draft' | 'sent' }) {
  const { t } = useTranslation('post');
  const language = useLanguage();
  const [{ q }, choose] = useAddress('q');
  const list = useInfiniteQuery(outgoing(status, useRested(q)));
  const aboutSent = (row: OutgoingRow) =>
    [
      t('number', { number: row.number }),
      formatInstant(row.sentAt ?? row.createdAt, language),
      t('counts', {
        delivered: row.delivered,
        all: row.addressees ?? 0,
        read: row.read,
        answered: row.answered,
      }),
      ...(row.answerDueOn ? [t('dueOn', { day: formatDay(row.answerDueOn, language) })] : []),
    ].join(' · ');
  return (
    <>
      <Box sx={{ mb: 1.5 }}>
        <SearchField value={q} onChange={(typed) => choose({ q: typed })} />
      </Box>
      <BoxList box={status} list={list} isCut={q !== ''}>
        {(row) => (
          <MessageLine
            key={row.id}
            to={status === 'draft' ? `${paths.newMessage}?draft=${row.id}` : paths.message(row.id)}
            subject={row.subject}
            about={status === 'draft' ? formatInstant(row.createdAt, language) : aboutSent(row)}
            marks={row.status === 'withdrawn' && <Chip size="small" label={t('withdrawnMark')} />}
          />
        )}
      </BoxList>
    </>
  );
}
