import { Badge, IconButton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Bell as BellIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { mostCounted } from '../../../functions/messaging/contract.ts';
import { paths } from '../../app/paths.ts';
import { unreadCount } from '../queries.ts';

/** How many notices wait; leads to them. */
export function Bell() {
  const { t } = useTranslation('messaging');
  const { data } = useQuery(unreadCount);
  const count = data?.unread ?? 0;
  const label = count > 0 ? t('bell.unread', { count }) : t('bell.none');
  return (
    <IconButton component={Link} to={paths.notices} aria-label={label} title={label}>
      <Badge badgeContent={count} max={mostCounted - 1} color="error">
        <BellIcon size={18} aria-hidden="true" />
      </Badge>
    </IconButton>
  );
}
