import type { Asked } from './asked.ts';

/** The `Link` header of a page (RFC 8288): the first and the last, and those beside it where there are any. */
export function linksOf(address: string, query: URLSearchParams, asked: Asked, total: number): string {
  const { limit, offset } = asked;
  const last = total === 0 ? 0 : Math.floor((total - 1) / limit) * limit;
  const at = (from: number, rel: string) => {
    const page = new URLSearchParams(query);
    page.set('limit', String(limit));
    page.set('offset', String(from));
    return `<${address}?${page}>; rel="${rel}"`;
  };
  const links = [at(0, 'first'), at(last, 'last')];
  if (offset + limit < total) links.push(at(offset + limit, 'next'));
  if (offset > 0) links.push(at(Math.max(0, Math.min(offset - limit, last)), 'prev'));
  return links.join(', ');
}
