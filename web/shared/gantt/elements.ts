type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/** Sets attributes; `undefined` takes one away. */
export function attribute(element: Element, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

/** Position and size in CSS pixels, set through the DOM: a policy without inline styles holds. */
export function placed<Placed extends HTMLElement | SVGElement>(
  element: Placed,
  box: Readonly<Partial<Record<'left' | 'top' | 'width' | 'height', number>>>,
): Placed {
  for (const [name, pixels] of Object.entries(box)) element.style.setProperty(name, `${pixels}px`);
  return element;
}

export function made(
  tag: string,
  className: string,
  values: Values = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  attribute(element, values);
  element.append(...children);
  return element;
}

/** The same for drawings. */
export function madeSvg(tag: string, className: string, values: Values): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  element.setAttribute('class', className);
  attribute(element, values);
  return element;
}
