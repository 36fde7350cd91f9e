import { Box, Divider, ListItemIcon, Menu, MenuItem, Typography } from '@mui/material';
import { Footprints, LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Claims } from '../../../functions/shared/access/claims.ts';
import { useSession } from '../../shared/auth/person.ts';
import { keepFirstSteps } from '../../shared/ui/firstStepsKept.ts';
import { paths } from '../paths.ts';

interface PersonChoicesProps {
  person: Claims;
  name: string;
  /** Undefined while the menu is closed. */
  anchor: HTMLElement | undefined;
  onClose: () => void;
}

/** Who is signed in, and what concerns that person alone. */
export function PersonChoices({ person, name, anchor, onClose }: PersonChoicesProps) {
  const { t } = useTranslation(['app', 'school']);
  const { signOut } = useSession();
  return (
    <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={onClose}>
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
            onClose();
          }}
        >
          <ListItemIcon>
            <Footprints size={18} />
          </ListItemIcon>
          {t('firstSteps.title')}
        </MenuItem>
      )}
      <MenuItem onClick={signOut}>
        <ListItemIcon>
          <LogOut size={18} />
        </ListItemIcon>
        {t('signOut')}
      </MenuItem>
    </Menu>
  );
}
