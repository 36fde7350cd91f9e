import { Box, Chip, MenuItem, TextField } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Desk, inboxShows } from '../../../../functions/messaging/contract/post.ts';
import { paths } from '../../../app/paths.ts';
import { formatDay, formatInstant } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { useAddress } from '../../../shared/ui/useAddress.ts';
import { useRested } from '../../../shared/ui/useRested.ts';
import { inbox } from '../../postQueries.ts';
import { BoxList } from './BoxList.tsx';
import { DutyChip } from './DutyChip.tsx';
import { MessageLine } from './MessageLine.tsx';
import { SearchField } from './SearchField.tsx';

/** What lies at the reader's desk. */
export function InboxList({ nameOf }: { nameOf: (desk: Desk) => string }) {
  const { t } = useTranslation('post');
  const language = useLanguage();
  const [{ show, q }, choose] = useAddress('show', 'q');
  const shown = inboxShows.find((one) => one === show) ?? 'all';
  const list = useInfiniteQuery(inbox(shown, useRested(q)));
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', mb: 1.5 }}>
        <SearchField value={q} onChange={(typed) => choose({ q: typed })} />
        <TextField
          select
          label={t('show')}
          value={shown}
          onChange={(event) => choose({ show: event.target.value === 'all' ? '' : event.target.value })}
          sx={{ width: { xs: '100%', sm: 220 } }}
        >
          {inboxShows.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`shows.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <BoxList box="inbox" list={list} isCut={q !== '' || shown !== 'all'}>
        {(row) => (
          <MessageLine
            key={row.messageId}
            to={paths.message(row.messageId)}
            isNew={!row.isRead}
            subject={row.subject}
            about={[
              t('number', { number: row.number }),
              nameOf(row.from),
              formatInstant(row.sentAt, language),
              ...(row.answerDueOn ? [t('dueOn', { day: formatDay(row.answerDueOn, language) })] : []),
              ...(row.files > 0 ? [t('files', { count: row.files })] : []),
            ].join(' · ')}
            marks={
              <>
                {!row.isRead && (
                  <Chip size="small" color="primary" variant="outlined" label={t('unreadMark')} />
                )}
                {row.isWithdrawn && <Chip size="small" label={t('withdrawnMark')} />}
                <DutyChip duty={row.duty} />
              </>
            }
          />
        )}
      </BoxList>
    </>
  );
}
