import { Box, Checkbox, ListItemButton, Stack, Typography } from '@mui/material';
import { Globe, type LucideIcon, Phone, UserRound } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketRow } from '../../../functions/hotline/contract.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { DueMark } from './DueMark.tsx';

interface TicketLineProps {
  row: TicketRow;
  now: string;
  isChosen: boolean;
  onChoose: () => void;
  /** Absent where nothing is done to many at once. */
  selection?: { isSelected: boolean; toggle: () => void } | undefined;
  /** Where the line stands in a list that draws only what is in sight. */
  place: { ref: Ref<HTMLLIElement>; index: number; of: number; start: number };
}

const icons: Record<TicketRow['channel'], LucideIcon> = { web: Globe, account: UserRound, phone: Phone };

export function TicketLine({ row, now, isChosen, onChoose, selection, place }: TicketLineProps) {
  const { t } = useTranslation('hotline');
  const language = useLanguage();
  const { number, subject, queue, status, channel, askerKind, schoolName, operator, due, mergedInto } = row;
  const Icon = icons[channel];
  return (
    <Box
      component="li"
      ref={place.ref}
      data-index={place.index}
      aria-setsize={place.of}
      aria-posinset={place.index + 1}
      style={{ transform: `translateY(${place.start}px)` }}
      sx={{
        display: 'flex',
        position: 'absolute',
        top: 0,
        insetInline: 0,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {selection && (
        <Checkbox
          size="small"
          checked={selection.isSelected}
          onChange={selection.toggle}
          slotProps={{ input: { 'aria-label': t('desk.select', { number }) } }}
          sx={{ alignSelf: 'flex-start', mt: 0.5 }}
        />
      )}
      <ListItemButton
        selected={isChosen}
        aria-current={isChosen ? 'true' : undefined}
        onClick={onChoose}
        sx={{ display: 'block', px: 1, py: 1, minWidth: 0 }}
      >
        <Typography
          variant="subtitle2"
          component="span"
          sx={{ display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
        >
          {subject}
        </Typography>
        <Typography variant="body2" color="text.secondary" component="span" sx={{ display: 'block' }} noWrap>
          <Box component="span" sx={{ mr: 0.75, verticalAlign: -2, display: 'inline-block' }}>
            <Icon size={14} aria-label={t(`channel.${channel}`)} />
          </Box>
          {[
            schoolName ? inLanguage(schoolName, language) : t(`askerKind.${askerKind}`),
            t(`queue.${queue}`),
            mergedInto && t('desk.merged', { number: mergedInto.number }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <Stack direction="row" sx={{ gap: 1, justifyContent: 'space-between', flexWrap: 'wrap' }}>
          <Typography variant="body2" component="span" noWrap sx={{ minWidth: 0 }}>
            {[t(`status.${status}`), operator?.name].filter(Boolean).join(' · ')}
          </Typography>
          {due && <DueMark due={due} now={now} />}
        </Stack>
      </ListItemButton>
    </Box>
  );
}
