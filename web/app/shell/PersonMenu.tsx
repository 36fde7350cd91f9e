import { Avatar, Box, Divider, IconButton, ListItemIcon, Menu, MenuItem, Typography } from '@mui/material';
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Claims } from '../../../functions/shared/access/claims.ts';
import { useSession } from '../../shared/auth/person.ts';

export function PersonMenu({ person }: { person: Claims }) {
  const { t } = useTranslation('app');
  const { signOut } = useSession();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const name = person.name ?? person.sub;
  return (
    <>
      <IconButton onClick={(event) => setAnchor(event.currentTarget)} aria-label={name} aria-haspopup="menu">
        <Avatar
          sx={{ width: 30, height: 30, fontSize: 13, bgcolor: 'primary.main', color: 'primary.contrastText' }}
        >
          {initials(name)}
        </Avatar>
      </IconButton>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={() => setAnchor(undefined)}>
        <Box sx={{ px: 2, py: 1 }}>
          <Typography variant="subtitle2">{name}</Typography>
          <Typography variant="body2" color="text.secondary">
            {t(`role.${person.role}`, { ns: 'shared' })}
          </Typography>
        </Box>
        <Divider />
        <MenuItem onClick={signOut}>
          <ListItemIcon>
            <LogOut size={18} />
          </ListItemIcon>
          {t('signOut', { ns: 'app' })}
        </MenuItem>
      </Menu>
    </>
  );
}

function initials(name: string): string {
  return name
    .split(' ')
    .slice(0, 2)
    .map((part) => part.charAt(0))
    .join('');
}
