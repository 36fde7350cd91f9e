import { lexer, type Token, type Tokens } from 'marked';

/**
 * A text in the subset of Markdown that articles are written in, as blocks. Markup of other languages in it stays the
 * letters it is made of: whoever shows the blocks makes no markup of them.
 */
export function blocksOf(text: string): Token[] {
  return lexer(text, { gfm: true, breaks: true });
}

/** Addresses that a link may lead to: pages, letters, telephones, and pages of the product itself. */
export function safeHref(href: string): string | undefined {
  if (/^\/(?!\/)[^\\]*$/.test(href)) return href;
  return /^(https?:\/\/|mailto:|tel:)[^\s]+$/i.test(href) ? href : undefined;
}

/** What a text says, without its marks. */
export function plainOf(text: string): string {
  return blocksOf(text).map(wordsIn).join('\n').replaceAll(/\s+/g, ' ').trim();
}

/** The beginning of a text as one line, cut between words. */
export function summaryOf(text: string, length = 160): string {
  const first = blocksOf(text).find(({ type }) => type === 'paragraph' || type === 'list');
  const plain = (first ? wordsIn(first) : '').replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))}…`;
}

/** Where the links of a text lead. */
export function linksOf(text: string): string[] {
  const found: string[] = [];
  const walk = (token: Token) => {
    if (token.type === 'link') found.push((token as Tokens.Link).href);
    for (const inner of innerOf(token)) walk(inner);
  };
  for (const block of blocksOf(text)) walk(block);
  return found;
}

/** Tokens within a token, list items and cells of a table included. */
function innerOf(token: Token): Token[] {
  if (token.type === 'list') return (token as Tokens.List).items;
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [...header, ...rows.flat()].flatMap(({ tokens }) => tokens);
  }
  return (token as { tokens?: Token[] }).tokens ?? [];
}

function wordsIn(token: Token): string {
  const inner = innerOf(token);
  if (inner.length > 0) return inner.map(wordsIn).join(isInline(token) ? '' : ' ');
  if (token.type === 'br') return ' ';
  return 'text' in token && typeof token.text === 'string' ? token.text : '';
}

function isInline({ type }: Token): boolean {
  return type === 'paragraph' || type === 'text' || type === 'heading' || type === 'strong' || type === 'em';
}
