import { svgElement } from './exportImage.ts';

/** One element of a drawing, known by what it shows. */
export interface Mark {
  key: string;
  name: 'path' | 'text';
  attributes: Readonly<Record<string, string | number | undefined>>;
  text?: string;
}

type DrawnMark = Mark & { element: SVGElement };

const drawnIn = new WeakMap<Element, ReadonlyMap<string, DrawnMark>>();

/**
 * Keeps the elements of a layer in step with the marks wanted: what stays is the same element, and only what differs
 * is written.
 */
export function drawMarks(layer: SVGElement, marks: readonly Mark[]): void {
  const before = drawnIn.get(layer) ?? new Map<string, DrawnMark>();
  const after = new Map(marks.map((mark) => [mark.key, drawMark(mark, before.get(mark.key))]));
  for (const [key, { element }] of before) if (!after.has(key)) element.remove();
  let next = layer.firstChild;
  for (const { element } of after.values()) {
    if (element === next) next = element.nextSibling;
    else layer.insertBefore(element, next);
  }
  drawnIn.set(layer, after);
}

function drawMark(mark: Mark, before: DrawnMark | undefined): DrawnMark {
  const element = before?.element ?? svgElement(mark.name, {});
  for (const [name, value] of Object.entries(mark.attributes)) {
    if (value === before?.attributes[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  if (mark.text !== before?.text) element.textContent = mark.text ?? '';
  return { ...mark, element };
}
