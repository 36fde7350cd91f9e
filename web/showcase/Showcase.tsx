import { Box, Button, Typography, useColorScheme } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../shared/text/language.ts';
import { useThemeMode } from '../shared/ui/themeMode.ts';
import { ChartStates } from './ChartStates.tsx';
import { EvidenceStates } from './EvidenceStates.tsx';
import { GanttStates } from './GanttStates.tsx';
import { MapStates } from './MapStates.tsx';
import { TableStates } from './TableStates.tsx';
import { UiStates } from './UiStates.tsx';

/** Every shared part in every state on one page: to look at, to try by hand, and for tests to look at. */
export function Showcase() {
  const { i18n } = useTranslation('shared');
  const language = useLanguage();
  const { setMode } = useColorScheme();
  const isDark = useThemeMode() === 'dark';
  return (
    <Box component="main" sx={{ maxWidth: 1400, mx: 'auto', p: { xs: 2, md: 3 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 3 }}>
        <Typography variant="h4" component="h1" sx={{ mr: 'auto' }}>
          Общие части
        </Typography>
        <Button onClick={() => void i18n.changeLanguage(language === 'ru' ? 'en' : 'ru')}>
          {language === 'ru' ? 'English' : 'Русский'}
        </Button>
        <Button onClick={() => setMode(isDark ? 'light' : 'dark')}>{isDark ? 'Светлая' : 'Тёмная'}</Button>
      </Box>
      <UiStates />
      <EvidenceStates />
      <TableStates />
      <GanttStates />
      <MapStates />
      <ChartStates />
    </Box>
  );
}
