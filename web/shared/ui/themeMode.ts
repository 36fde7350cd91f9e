import { useColorScheme } from '@mui/material';
import type { ThemeMode } from '../map/palette.ts';

/** Light or dark as it is drawn now, for pictures whose colours are not CSS variables. */
export function useThemeMode(): ThemeMode {
  const { mode, systemMode } = useColorScheme();
  return (mode === 'system' ? systemMode : mode) === 'dark' ? 'dark' : 'light';
}
