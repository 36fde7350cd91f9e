import { useEffect, useState } from 'react';

/** What keys of the desk do, by the key itself. Russian letters stand on the same keys. */
const sameKey: Readonly<Record<string, string>> = {
  о: 'j',
  л: 'k',
  ф: 'a',
  к: 'r',
  т: 'n',
  з: 'p',
  с: 'c',
  ч: 'x',
  ь: 'm',
  ы: 's',
  д: 'l',
  ш: 'i',
  г: 'u',
  '.': '/',
  ',': '?',
};

export const keyOf = (typed: string): string => sameKey[typed.toLowerCase()] ?? typed.toLowerCase();

const place = 'vnedrenie.hotline.keys';

/** Keys can be turned off: single letters get in the way of speech input. */
export function useKeysOn() {
  const [isOn, setOn] = useState(() => localStorage.getItem(place) !== 'off');
  const turn = (on: boolean) => {
    localStorage.setItem(place, on ? 'on' : 'off');
    setOn(on);
  };
  return [isOn, turn] as const;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** Single keys of a page, while nobody types, no window is open and no modifier is held. */
export function useDeskKeys(isOn: boolean, actions: Readonly<Record<string, () => void>>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape' && isTyping(event.target)) (event.target as HTMLElement).blur();
      if (!isOn || isTyping(event.target) || document.querySelector('[role="dialog"]')) return;
      const action = actions[keyOf(event.key)];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
