import { Checkbox, ListItemButton, styled } from '@mui/material';
import { Globe, type LucideIcon, Mail, Phone, UserRound } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketRow } from '../../../functions/hotline/contract/lists.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { DueMark } from './DueMark.tsx';

interface TicketLineProps {
  row: TicketRow;
  now: string;
  isChosen: boolean;
  onChoose: (ticketId: string) => void;
  isSelected: boolean;
  /** Absent where nothing is done to many at once. */
  onSelect?: ((ticketId: string) => void) | undefined;
  /** Where the line stands in a list that draws only what is in sight. */
  index: number;
  of: number;
}

const icons: Record<TicketRow['channel'], LucideIcon> = {
  web: Globe,
  account: UserRound,
  phone: Phone,
  email: Mail,
};

/** Styles without values of their own are made once, not for each line that scrolls into sight. */
const Line = styled('li')(({ theme }) => ({
  display: 'flex',
  borderBottom: `1px solid ${(theme.vars ?? theme).palette.divider}`,
}));
const oneLine = {
  display: 'block',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;
const Subject = styled('span')(({ theme }) => ({ ...theme.typography.subtitle2, ...oneLine }));
const About = styled('span')(({ theme }) => ({
  ...theme.typography.body2,
  ...oneLine,
  color: (theme.vars ?? theme).palette.text.secondary,
  '& svg': { marginRight: 6, verticalAlign: -2 },
}));
const Standing = styled('span')(({ theme }) => ({
  ...theme.typography.body2,
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  gap: theme.spacing(1),
}));
const Whose = styled('span')({ ...oneLine, minWidth: 0 });

/** A line of the desk. Drawn again only when something of it changes: thousands pass while one scrolls. */
export const TicketLine = memo(function TicketLine(props: TicketLineProps) {
  const { row, now, isChosen, onChoose, isSelected, onSelect, index, of } = props;
  const { t } = useTranslation('hotline');
  const language = useLanguage();
  const { id, number, subject, queue, status, channel, askerKind, schoolName, operator, due, mergedInto } =
    row;
  const Icon = icons[channel];
  return (
    <Line aria-setsize={of} aria-posinset={index + 1}>
      {onSelect && (
        <Checkbox
          size="small"
          checked={isSelected}
          onChange={() => onSelect(id)}
          slotProps={{ input: { 'aria-label': t('desk.select', { number }) } }}
          sx={{ alignSelf: 'flex-start', mt: 0.5 }}
        />
      )}
      <ListItemButton
        selected={isChosen}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => onChoose(id)}
        sx={{ display: 'block', px: 1, py: 1, minWidth: 0 }}
      >
        <Subject>{subject}</Subject>
        <About>
          <Icon size={14} aria-label={t(`channel.${channel}`)} />
          {[
            schoolName ? inLanguage(schoolName, language) : t(`askerKind.${askerKind}`),
            t(`queue.${queue}`),
            mergedInto && t('desk.merged', { number: mergedInto.number }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </About>
        <Standing>
          <Whose>{[t(`status.${status}`), operator?.name].filter(Boolean).join(' · ')}</Whose>
          {due && <DueMark due={due} now={now} />}
        </Standing>
      </ListItemButton>
    </Line>
  );
});
