import { expect, test } from 'vitest';
import { keyAction } from './keyboard.ts';

const press = (key: string, more = {}) =>
  keyAction({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more });

test.each([
  ['ArrowDown', {}, { do: 'move', by: 1 }],
  ['End', {}, { do: 'last' }],
  ['+', { shiftKey: true }, { do: 'zoom', by: 1 }],
  ['ArrowLeft', {}, { do: 'out' }],
  ['ArrowLeft', { shiftKey: true }, { do: 'pan', by: -1 }],
  ['ArrowRight', { altKey: true }, { do: 'shift', days: 1 }],
  ['ArrowLeft', { altKey: true, shiftKey: true }, { do: 'shift', days: -7 }],
  ['+', { ctrlKey: true }, undefined],
  ['a', {}, undefined],
])('%s %o asks for %o', (key, more, action) => expect(press(key, more)).toEqual(action));
