import { Box, Link as MuiLink, useMediaQuery, useTheme } from '@mui/material';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router-dom';
import { later } from '../../shared/ui/later.tsx';
import { Waiting } from '../../shared/ui/sights.tsx';
import { useVisit } from '../auth/useVisit.ts';
import { NavMenu } from './NavMenu.tsx';
import { TopBar } from './TopBar.tsx';

const SlidingMenu = later(async () => (await import('./SlidingMenu.tsx')).SlidingMenu);

const navWidth = 236;

/** The frame of every page: bar above, menu at the side; on a phone the menu slides in. */
export function Shell() {
  const { t } = useTranslation('app');
  const isWide = useMediaQuery(useTheme().breakpoints.up('lg'));
  const [menuOpen, setMenuOpen] = useState(false);
  const navigation = useNavigation();
  useVisit();
  const isLeaving = navigation.state === 'loading';
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <MuiLink
        href="#content"
        sx={{
          position: 'absolute',
          left: -9999,
          '&:focus': { left: 8, top: 8, zIndex: 2000, p: 1, bgcolor: 'background.paper' },
        }}
      >
        {t('skipToContent')}
      </MuiLink>
      <TopBar onMenu={isWide ? undefined : () => setMenuOpen(true)} />
      <Box sx={{ display: 'flex', flex: 1, minWidth: 0 }}>
        {isWide ? (
          <Box
            component="aside"
            className="no-print"
            sx={{
              width: navWidth,
              flexShrink: 0,
              borderRight: 1,
              borderColor: 'divider',
              position: 'sticky',
              top: 56,
              alignSelf: 'flex-start',
              height: 'calc(100vh - 56px)',
              overflowY: 'auto',
            }}
          >
            <NavMenu />
          </Box>
        ) : (
          <SlidingMenu isOpen={menuOpen} width={navWidth + 24} onClose={() => setMenuOpen(false)} />
        )}
        <Box sx={{ flex: 1, minWidth: 0, opacity: isLeaving ? 0.6 : 1 }}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </Box>
      </Box>
      <ScrollRestoration />
    </Box>
  );
}
