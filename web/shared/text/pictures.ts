import type { Words } from './words.ts';

/** Why a picture could not be saved, and what to do instead. */
export const ru = {
  close: 'Закрыть',
  tooLarge:
    'Для PNG картинка слишком велика: {{width}} × {{height}} точек, а браузеры рисуют до {{most}} в ширину и в высоту. Сохраните её как SVG: он бывает любого размера. Или покажите меньше: на диаграмме сверните разделы, чтобы строк стало меньше.',
  failed:
    'Картинка PNG не получилась: браузер не смог её нарисовать. Сохраните её как SVG или откройте страницу в другом браузере.',
} satisfies Words;
export const en = {
  close: 'Close',
  tooLarge:
    'The picture is too large for PNG: {{width}} × {{height}} pixels, and browsers draw up to {{most}} across and down. Save it as SVG, which may be of any size, or show less: fold sections of a chart to have fewer rows.',
  failed:
    'The PNG picture was not made: the browser could not draw it. Save it as SVG, or open the page in another browser.',
} satisfies Words;
