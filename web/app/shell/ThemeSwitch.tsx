import { IconButton, useColorScheme } from '@mui/material';
import { Moon, Sun, SunMoon } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const modes = ['system', 'light', 'dark'] as const;
const icons = { system: SunMoon, light: Sun, dark: Moon };

export function ThemeSwitch() {
  const { t } = useTranslation('app');
  const { mode = 'system', setMode } = useColorScheme();
  const next = modes[(modes.indexOf(mode) + 1) % modes.length] ?? 'system';
  const Icon = icons[mode];
  return (
    <IconButton
      onClick={() => setMode(next)}
      aria-label={`${t('theme.label')}: ${t(`theme.${mode}`)}`}
      title={t(`theme.${mode}`)}
    >
      <Icon size={18} />
    </IconButton>
  );
}
