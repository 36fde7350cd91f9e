import { AppBar, Box, Button, Chip, IconButton, Toolbar } from '@mui/material';
import { Menu as MenuIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Bell } from '../../messaging/components/Bell.tsx';
import { useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { paths } from '../paths.ts';
import { PersonMenu } from './PersonMenu.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

export function TopBar({ onMenu }: { onMenu: (() => void) | undefined }) {
  const { t, i18n } = useTranslation(['app', 'shared']);
  const language = useLanguage();
  const today = useToday();
  const { isDemo } = useRegion();
  const { person, signIn } = useSession();
  return (
    <AppBar
      position="sticky"
      color="default"
      elevation={0}
      className="no-print"
      sx={{ bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}
    >
      <Toolbar variant="dense" sx={{ minHeight: 56, gap: { xs: 0.5, sm: 1 } }}>
        {onMenu && (
          <IconButton onClick={onMenu} aria-label={t('menu')} edge="start">
            <MenuIcon size={20} />
          </IconButton>
        )}
        <Box
          component={Link}
          to={paths.overview}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            color: 'text.primary',
            textDecoration: 'none',
            fontWeight: 700,
            fontSize: '1.05rem',
          }}
        >
          <img src="/icon.svg" alt="" width={26} height={26} />
          {t('shared:product')}
        </Box>
        {isDemo && (
          <Chip
            size="small"
            label={t('demo', { day: formatDay(today, language) })}
            sx={{ display: { xs: 'none', md: 'inline-flex' } }}
          />
        )}
        <Box sx={{ flex: 1 }} />
        <Button
          size="small"
          color="inherit"
          lang={language === 'ru' ? 'en' : 'ru'}
          title={t('languageLabel')}
          onClick={() => void i18n.changeLanguage(language === 'ru' ? 'en' : 'ru')}
        >
          {t('language')}
        </Button>
        <ThemeSwitch />
        {person && <Bell />}
        {person ? (
          <PersonMenu person={person} />
        ) : (
          <Button variant="contained" size="small" onClick={signIn}>
            {t('signIn')}
          </Button>
        )}
      </Toolbar>
    </AppBar>
  );
}
