import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { deviceScheme, type Scheme, schemeKey } from '../../ask/kept.ts';
import './light.css';

type Mode = Scheme | 'system';
type Palette = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

interface Theme {
  colorSchemes: Readonly<Record<Scheme, { palette: Palette }>>;
}

interface ColorScheme {
  mode: Mode;
  systemMode: Scheme;
  setMode: (mode: Mode) => void;
}

const ColorSchemeContext = createContext<ColorScheme | undefined>(undefined);

export function useColorScheme(): ColorScheme {
  const scheme = useContext(ColorSchemeContext);
  if (!scheme) throw new Error('ThemeProvider is missing');
  return scheme;
}

/** The theme is its colours here; the rest of the look stands in the style sheet. */
export const createTheme = (theme: Theme): Theme => theme;

/** The style sheet begins with it. */
export const CssBaseline = () => null;

/** The theme's colours as variables of the page, day or night as chosen here, or else as the device has it. */
export function ThemeProvider({ theme, children }: { theme: Theme; children: ReactNode }) {
  const [mode, setMode] = useState(keptMode);
  const [systemMode, setSystemMode] = useState<Scheme>(() => (deviceScheme().matches ? 'dark' : 'light'));
  useState(() => writeColours(theme));
  useEffect(() => {
    const device = deviceScheme();
    const tell = () => setSystemMode(device.matches ? 'dark' : 'light');
    device.addEventListener('change', tell);
    return () => device.removeEventListener('change', tell);
  }, []);
  const shown = mode === 'system' ? systemMode : mode;
  useLayoutEffect(() => {
    document.documentElement.dataset.scheme = shown;
  }, [shown]);
  const value = useMemo(() => {
    const choose = (next: Mode) => {
      localStorage.setItem(schemeKey, next);
      setMode(next);
    };
    return { mode, systemMode, setMode: choose };
  }, [mode, systemMode]);
  return <ColorSchemeContext value={value}>{children}</ColorSchemeContext>;
}

function keptMode(): Mode {
  const kept = localStorage.getItem(schemeKey);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function writeColours({ colorSchemes: { light, dark } }: Theme): void {
  const style = document.createElement('style');
  style.textContent = `:root{${variablesOf(light.palette)}}:root[data-scheme="dark"]{${variablesOf(dark.palette)}}`;
  document.head.append(style);
}

function variablesOf(palette: Palette): string {
  return Object.entries(palette)
    .flatMap(([group, value]) =>
      typeof value === 'string'
        ? [`--mui-palette-${group}:${value}`]
        : Object.entries(value).map(([name, one]) => `--mui-palette-${group}-${name}:${one}`),
    )
    .join(';');
}
