/** Styles as pages write them for Material UI: steps of spacing, names of colours, breakpoints, nested selectors. */
export type Sx = Readonly<Record<string, unknown>>;

const spacingPx = 8;
const radiusPx = 10;
const breakpoints = { sm: '@media (min-width: 600px)', md: '@media (min-width: 900px)' } as const;
const sides = {
  t: ['Top'],
  b: ['Bottom'],
  l: ['Left'],
  r: ['Right'],
  x: ['Left', 'Right'],
  y: ['Top', 'Bottom'],
};
const boxes = { m: 'margin', p: 'padding' };
const gaps = new Set(['gap', 'rowGap', 'columnGap']);
const colours = new Set(['color', 'backgroundColor', 'borderColor', 'borderLeftColor']);
const borders = new Set(['border', 'borderTop', 'borderRight', 'borderBottom', 'borderLeft']);
const sizes = new Set(['width', 'minWidth', 'maxWidth', 'height', 'minHeight', 'maxHeight']);
const bare = new Set([
  'flex',
  'flexGrow',
  'flexShrink',
  'fontWeight',
  'lineHeight',
  'opacity',
  'order',
  'strokeWidth',
  'zIndex',
]);
const paletteName = /^(primary|secondary|error|warning|success|info|text|background|action|divider)\b/;

const known = new Map<string, string>();
let sheet: CSSStyleSheet | undefined;

/** The class that stands for these styles; written into the page when they are first met. */
export function sxClass(sx: Sx | undefined): string | undefined {
  if (!sx) return undefined;
  const key = JSON.stringify(sx);
  const met = known.get(key);
  if (met !== undefined) return met;
  const name = `s${known.size}`;
  known.set(key, name);
  const target = sheetOfPage();
  for (const rule of rulesOf(`.${name}`, sx)) target.insertRule(rule, target.cssRules.length);
  return name;
}

function sheetOfPage(): CSSStyleSheet {
  sheet ??= document.head.appendChild(document.createElement('style')).sheet ?? undefined;
  if (!sheet) throw new Error('The page takes no styles');
  return sheet;
}

/** Rules in the order in which later ones win: the element itself, what is within it, wider screens, paper. */
export function rulesOf(selector: string, sx: Sx): string[] {
  const plain: string[] = [];
  const nested: string[] = [];
  const wider = { sm: [] as string[], md: [] as string[] };
  for (const [key, value] of Object.entries(sx)) {
    if (value === undefined || value === null) continue;
    if (!isSx(value)) plain.push(...declared(key, value));
    else if (key.startsWith('@')) nested.push(...rulesOf(selector, value).map((rule) => `${key}{${rule}}`));
    else if (key.includes('&')) nested.push(...rulesOf(key.replaceAll('&', selector), value));
    else {
      plain.push(...declared(key, value.xs));
      wider.sm.push(...declared(key, value.sm));
      wider.md.push(...declared(key, value.md));
    }
  }
  const ruled = (declarations: string[]) =>
    declarations.length > 0 ? [`${selector}{${declarations.join(';')}}`] : [];
  return [
    ...ruled(plain),
    ...ruled(wider.sm).map((rule) => `${breakpoints.sm}{${rule}}`),
    ...ruled(wider.md).map((rule) => `${breakpoints.md}{${rule}}`),
    ...nested,
  ];
}

function declared(key: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return propertiesOf(key).map((property) => `${hyphened(property)}:${written(property, value)}`);
}

function propertiesOf(key: string): string[] {
  if (key === 'bgcolor') return ['backgroundColor'];
  const [, box, side] = /^([mp])([tblrxy])?$/.exec(key) ?? [];
  if (!box) return [key];
  const name = boxes[box as keyof typeof boxes];
  return side ? sides[side as keyof typeof sides].map((one) => `${name}${one}`) : [name];
}

function written(property: string, value: unknown): string {
  if (colours.has(property)) return colour(String(value));
  if (typeof value !== 'number') return String(value);
  if (/^(margin|padding)/.test(property) || gaps.has(property)) return `${value * spacingPx}px`;
  if (borders.has(property)) return `${value}px solid`;
  if (property === 'borderRadius') return `${value * radiusPx}px`;
  if (sizes.has(property) && value > 0 && value <= 1) return `${value * 100}%`;
  return bare.has(property) ? String(value) : `${value}px`;
}

/** `text.secondary` of the theme, or a colour as it is. */
export function colour(value: string): string {
  return paletteName.test(value) ? `var(--mui-palette-${value.replace('.', '-')})` : value;
}

const hyphened = (property: string) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function isSx(value: unknown): value is Sx {
  return typeof value === 'object' && value !== null;
}
