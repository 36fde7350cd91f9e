import { Box } from '@mui/material';
import encodeQR from 'qr';
import { useMemo } from 'react';

/** Readers want so many empty modules around the code. */
const quietModules = 4;

interface QrCodeProps {
  text: string;
  /** What it leads to, for whoever does not see it. */
  label: string;
  sizePx?: number;
}

/** Black on white in every theme: phones do not read it the other way round. */
export function QrCode({ text, label, sizePx = 220 }: QrCodeProps) {
  const { side, path } = useMemo(() => drawn(text), [text]);
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      sx={{ width: sizePx, maxWidth: '100%', aspectRatio: '1', display: 'block' }}
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </Box>
  );
}

function drawn(text: string): { side: number; path: string } {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: quietModules });
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { side: modules.length, path };
}
