import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostPageSize, readAsked, searched, usualPageSize } from './asked.ts';
import { matches, readFilter } from './filter.ts';
import { linksOf } from './links.ts';
import { chunkOfId, chunkSize, chunksOf } from './shelfChunks.ts';
import type { RosterObject } from './values.ts';

const asked = (query: string) => readAsked('user', new URLSearchParams(query));

describe('a page is asked for by whole numbers', () => {
  test('as many as usual when nothing is said, and at most so many', () => {
    expect(asked('')).toEqual({ limit: usualPageSize, offset: 0 });
    expect(asked('limit=7&offset=3')).toMatchObject({ limit: 7, offset: 3 });
    expect(asked('limit=1000000')).toMatchObject({ limit: mostPageSize });
    expect(asked('limit=10000')).toMatchObject({ limit: mostPageSize });
  });

  test.each([
    'limit=0',
    'limit=-1',
    'limit=abc',
    'limit=1e3',
    'limit=1.5',
    'limit=',
    'limit=10&limit=20',
    'limit=9223372036854775808',
    'offset=-1',
    'offset=abc',
    'offset=1&offset=2',
    'orderBy=up',
    'sort=password',
    'sort=name&sort=email',
  ])('%s is refused with invaliddata', (query) => {
    expect(() => asked(query)).toThrow(expect.objectContaining({ code: 'invaliddata', status: 400 }));
  });

  test('fields nobody has are refused by their name', () => {
    expect(asked('fields=sourcedId,email')).toMatchObject({ fields: ['sourcedId', 'email'] });
    for (const fields of ['fields=phone', 'fields=', 'fields=sourcedId,'])
      expect(() => asked(fields)).toThrow(expect.objectContaining({ code: 'invalid_selection_field' }));
  });
});

const anna: RosterObject = {
  sourcedId: 'u-1',
  familyName: 'Зимина',
  dateLastModified: '2011-09-20T08:00:00.000Z',
  roles: [
    { role: 'teacher', org: { sourcedId: 's-1' } },
    { role: 'principal', org: { sourcedId: 's-2' } },
  ],
};
const boris: RosterObject = { sourcedId: 'u-2', familyName: 'Орлов', email: 'orlov@example.org', roles: [] };
const found = (filter: string) =>
  [anna, boris].filter((one) => matches(readFilter('user', filter), one)).map(({ sourcedId }) => sourcedId);

describe('a filter', () => {
  test.each([
    ["familyName='Орлов'", ['u-2']],
    ["familyName!='Орлов'", ['u-1']],
    ["familyName~'ИМИН'", ['u-1']],
    ["familyName>'Л'", ['u-2']],
    ["familyName<='Зимина'", ['u-1']],
    ["roles.role='teacher'", ['u-1']],
    ["roles.role='principal,teacher'", ['u-1']],
    ["roles.role!='teacher'", ['u-2']],
    ["roles.org.sourcedId='s-2'", ['u-1']],
    ["email~'example'", ['u-2']],
    ["dateLastModified>='2011-09-20'", ['u-1']],
    ["dateLastModified>'2011-09-20T12:00:00+04:00'", []],
    ["familyName='Зимина' OR familyName='Орлов'", ['u-1', 'u-2']],
    ["familyName='Орлов' AND email='x' OR sourcedId='u-1'", ['u-1']],
    [" familyName = 'Орлов'  AND  sourcedId = 'u-2' ", ['u-2']],
  ])('%s', (filter, ids) => expect(found(filter)).toEqual(ids));

  test.each([
    'familyName',
    "familyName='",
    'familyName=Орлов',
    "familyName='a' XOR email='b'",
    "='a'",
    '',
    "email='a' AND",
  ])('without its shape is refused: %s', (filter) =>
    expect(() => found(filter)).toThrow(expect.objectContaining({ code: 'invaliddata' })),
  );

  test('by a field that is not given names it', () => {
    for (const path of ['phone', 'password', 'roles', 'roles.org', 'primaryOrg', 'constructor', 'metadata'])
      expect(() => found(`${path}='1'`)).toThrow(expect.objectContaining({ code: 'invalid_filter_field' }));
  });

  test('however it is written, it ends in an answer or in a refusal', () => {
    const pieces = fc.constantFrom(
      'email',
      'roles.role',
      '=',
      '~',
      '!=',
      "'",
      "'a'",
      ' AND ',
      ' OR ',
      'я',
      '%',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        try {
          found(parts.join(''));
        } catch (error) {
          expect(error).toMatchObject({ name: 'RosterRefusal' });
        }
      }),
    );
  });
});

test('an order puts those without the field last, whichever way it goes', () => {
  const by = (descending: boolean) =>
    searched([anna, boris], { limit: 9, offset: 0, sort: { by: 'email', descending } }).map(
      (one) => one.sourcedId,
    );
  expect([by(false), by(true)]).toEqual([
    ['u-2', 'u-1'],
    ['u-2', 'u-1'],
  ]);
});

describe('pages', () => {
  test('that follow each other’s links give everything once, and never read more than they need', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3000 }), fc.integer({ min: 1, max: mostPageSize }), (total, limit) => {
        const seen: number[] = [];
        let query = new URLSearchParams({ limit: String(limit), filter: "a='1&2'" });
        for (let calls = 0; calls <= total; calls += 1) {
          const page = { limit, offset: Number(query.get('offset') ?? 0) };
          const { chunks, skip, take } = chunksOf(page.offset, limit, total);
          expect(chunks.length).toBeLessThanOrEqual(Math.ceil(limit / chunkSize) + 1);
          const first = (chunks[0] ?? 0) * chunkSize + skip;
          for (let at = 0; at < take; at += 1) seen.push(first + at);
          const next = /<[^?]*\?([^>]*)>; rel="next"/.exec(linksOf('https://a', query, page, total))?.[1];
          if (next === undefined) break;
          query = new URLSearchParams(next);
          expect(query.get('filter')).toBe("a='1&2'");
        }
        expect(seen).toEqual(Array.from({ length: total }, (_, at) => at));
      }),
      { numRuns: 60 },
    );
  });

  test('tell the first, the last, the next and the one before', () => {
    const rels = (offset: number, total: number) =>
      [
        ...linksOf('/a', new URLSearchParams(), { limit: 10, offset }, total).matchAll(
          /offset=(\d+)>; rel="(\w+)"/g,
        ),
      ].map(([, from, rel]) => `${rel} ${from}`);
    expect(rels(0, 25)).toEqual(['first 0', 'last 20', 'next 10']);
    expect(rels(20, 25)).toEqual(['first 0', 'last 20', 'prev 10']);
    expect(rels(5, 25)).toEqual(['first 0', 'last 20', 'next 15', 'prev 0']);
    expect(rels(900, 25)).toEqual(['first 0', 'last 20', 'prev 20']);
    expect(rels(0, 0)).toEqual(['first 0', 'last 0']);
  });
});

test('the piece of an id is the one whose ids begin before it', () => {
  const firsts = ['b', 'f', 'm'];
  expect(['a', 'b', 'e', 'f', 'z'].map((id) => chunkOfId(firsts, id))).toEqual([undefined, 0, 0, 1, 2]);
  expect(chunkOfId([], 'a')).toBeUndefined();
});
