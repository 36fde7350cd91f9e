import { Chip } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mostCounted } from '../../../functions/messaging/contract.ts';
import { unreadMessages } from '../../messaging/queries.ts';

/** How many messages of the reader's organisation nobody has read, beside the line of the menu. */
export function UnreadMessages() {
  const { t } = useTranslation('app');
  const { data } = useQuery(unreadMessages);
  const count = data?.unread ?? 0;
  if (count === 0) return null;
  return (
    <Chip
      size="small"
      color="primary"
      label={count >= mostCounted ? `${mostCounted - 1}+` : count}
      aria-label={t('unreadMessages', { count })}
    />
  );
}
