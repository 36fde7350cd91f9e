import { Avatar, Box, Divider, IconButton, ListItemIcon, Menu, MenuItem, Typography } from '@mui/material';
import { Footprints, LogOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Claims } from '../../../functions/shared/access/claims.ts';
import { useSession } from '../../shared/auth/person.ts';
import { keepFirstSteps } from '../../shared/ui/firstStepsKept.ts';
import { paths } from '../paths.ts';

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
        {person.role === 'school' && (
          <MenuItem
            component={Link}
            to={`${paths.school(person.org)}#first-steps`}
            onClick={() => {
              keepFirstSteps(person.sub, { isOpen: true });
              setAnchor(undefined);
            }}
          >
            <ListItemIcon>
              <Footprints size={18} />
            </ListItemIcon>
            {t('firstSteps.title', { ns: 'app' })}
          </MenuItem>
        )}
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
