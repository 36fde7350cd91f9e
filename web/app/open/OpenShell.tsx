import { Box, Button, IconButton, Link as MuiLink, useColorScheme } from '@mui/material';
import { Moon, Sun } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration } from 'react-router-dom';
import { useLanguage } from '../../shared/text/language.ts';
import { Waiting } from '../../shared/ui/sights.tsx';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { paths } from '../paths.ts';

/** The frame of open pages: no menu and no session, so that they come fast to a telephone. */
export function OpenShell() {
  const { t, i18n } = useTranslation('open');
  const language = useLanguage();
  const { setMode } = useColorScheme();
  const isDark = useThemeMode() === 'dark';
  return (
    <Box sx={{ minHeight: '100vh' }}>
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
      <Box
        component="header"
        className="no-print"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 0.5,
          px: { xs: 2, md: 3 },
          minHeight: 56,
          borderBottom: 1,
          borderColor: 'divider',
          bgcolor: 'background.paper',
        }}
      >
        <Box
          component={Link}
          to={paths.open}
          aria-label={t('home')}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            color: 'text.primary',
            textDecoration: 'none',
            fontWeight: 700,
            mr: 'auto',
          }}
        >
          <img src="/icon.svg" alt="" width={26} height={26} />
          {t('product')}
        </Box>
        <Button
          size="small"
          color="inherit"
          component={Link}
          to={paths.guidance}
          sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
        >
          {t('guidance')}
        </Button>
        <Button
          size="small"
          color="inherit"
          component={Link}
          to={paths.learning}
          sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
        >
          {t('learning')}
        </Button>
        <Button
          size="small"
          color="inherit"
          lang={language === 'ru' ? 'en' : 'ru'}
          title={t('languageLabel')}
          onClick={() => void i18n.changeLanguage(language === 'ru' ? 'en' : 'ru')}
        >
          {t('language')}
        </Button>
        <IconButton aria-label={t('theme')} onClick={() => setMode(isDark ? 'light' : 'dark')}>
          {isDark ? <Sun size={18} aria-hidden="true" /> : <Moon size={18} aria-hidden="true" />}
        </IconButton>
        <Button size="small" component="a" href={paths.overview} sx={{ whiteSpace: 'nowrap' }}>
          {t('staff')}
        </Button>
      </Box>
      <Box sx={{ maxWidth: 1180, mx: 'auto' }}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </Box>
      <ScrollRestoration />
    </Box>
  );
}
