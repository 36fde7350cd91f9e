import { textWidth } from '../map/textWidth.ts';

/** Words cut to a room in pixels, with an ellipsis where something is missing. */
export function cutTo(text: string, room: number, px: number): string {
  if (textWidth(text, px) <= room) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, px) > room) cut = cut.slice(0, -1).trimEnd();
  return `${cut}…`;
}
