import { useColorScheme } from '@mui/material';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/** Paper is white: what is dark on the screen is printed as the light theme draws it, and is dark again after. */
export function LightOnPaper() {
  const { mode, systemMode, setMode } = useColorScheme();
  const latest = useRef({ mode, systemMode, setMode });
  latest.current = { mode, systemMode, setMode };
  useEffect(() => {
    let onScreen: typeof mode;
    const lighten = () => {
      const now = latest.current;
      if ((now.mode === 'system' ? now.systemMode : now.mode) !== 'dark') return;
      onScreen = now.mode;
      flushSync(() => now.setMode('light'));
    };
    const darken = () => {
      if (onScreen) latest.current.setMode(onScreen);
      onScreen = undefined;
    };
    // Before the pages that draw themselves anew for the printer.
    window.addEventListener('beforeprint', lighten, { capture: true });
    window.addEventListener('afterprint', darken);
    return () => {
      window.removeEventListener('beforeprint', lighten, { capture: true });
      window.removeEventListener('afterprint', darken);
    };
  }, []);
  return null;
}
