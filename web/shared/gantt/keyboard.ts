/** What a key asks for; the chart knows how to do it. */
export type KeyAction =
  | { do: 'move'; by: number }
  | { do: 'page'; by: -1 | 1 }
  | { do: 'first' }
  | { do: 'last' }
  | { do: 'in' }
  | { do: 'out' }
  | { do: 'pan'; by: -1 | 1 }
  | { do: 'zoom'; by: -1 | 1 }
  | { do: 'fit' }
  | { do: 'open' }
  | { do: 'shift'; days: number }
  | { do: 'leave' };

interface Key {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

const PLAIN: Record<string, KeyAction> = {
  ArrowUp: { do: 'move', by: -1 },
  ArrowDown: { do: 'move', by: 1 },
  PageUp: { do: 'page', by: -1 },
  PageDown: { do: 'page', by: 1 },
  Home: { do: 'first' },
  End: { do: 'last' },
  ArrowRight: { do: 'in' },
  ArrowLeft: { do: 'out' },
  '+': { do: 'zoom', by: 1 },
  '=': { do: 'zoom', by: 1 },
  '-': { do: 'zoom', by: -1 },
  '0': { do: 'fit' },
  Enter: { do: 'open' },
  ' ': { do: 'open' },
  Escape: { do: 'leave' },
};

/** Alt with an arrow tries a shift by a day, with Shift too by a week; Shift with an arrow pans. Ctrl is the browser's. */
export function keyAction({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): KeyAction | undefined {
  if (ctrlKey || metaKey) return undefined;
  const side = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : undefined;
  if (altKey) return side && { do: 'shift', days: side * (shiftKey ? 7 : 1) };
  if (shiftKey && side) return { do: 'pan', by: side };
  return PLAIN[key];
}
