import { Box, List, ListItemButton, ListItemIcon, ListItemText, ListSubheader } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router-dom';
import { useSession } from '../../shared/auth/person.ts';
import { paths } from '../paths.ts';
import { navigationFor } from './navigation.ts';
import { UnreadMessages } from './UnreadMessages.tsx';

export function NavMenu({ onChoose }: { onChoose?: () => void }) {
  const { t } = useTranslation('app');
  const { person } = useSession();
  const { pathname } = useLocation();
  return (
    <Box component="nav" aria-label={t('menu')} sx={{ py: 1 }}>
      {navigationFor(person).map((group) => (
        <Box key={group.label} sx={{ pb: 1 }}>
          <ListSubheader
            component="div"
            id={`nav-${group.label}`}
            disableSticky
            sx={{ lineHeight: '30px', bgcolor: 'transparent' }}
          >
            {t(`nav.${group.label}`)}
          </ListSubheader>
          <List dense disablePadding aria-labelledby={`nav-${group.label}`}>
            {group.items.map(({ label, to, icon: Icon }) => (
              <li key={to}>
                <ListItemButton
                  component={NavLink}
                  to={to}
                  reloadDocument={to === paths.ask}
                  end
                  selected={pathname === to}
                  {...(onChoose && { onClick: onChoose })}
                  sx={{ mx: 1, borderRadius: 2, py: 0.6 }}
                >
                  <ListItemIcon sx={{ minWidth: 34 }}>
                    <Icon size={18} aria-hidden="true" />
                  </ListItemIcon>
                  <ListItemText primary={t(`nav.${label}`)} />
                  {to === paths.messages && <UnreadMessages />}
                </ListItemButton>
              </li>
            ))}
          </List>
        </Box>
      ))}
    </Box>
  );
}
