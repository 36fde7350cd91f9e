import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proofAt } from '../../shared/proofs.ts';
import { stemsOf, wordsOf } from '../../shared/searchWords.ts';
import type { AskedQuestion } from '../contract/questions.ts';
import { guidesInForce, methodicalSupport } from '../predicates.ts';
import { anApproved, anArticle, anEdition } from '../testing/builders.ts';
import { deskStateOf, inForceOn } from './inForce.ts';
import { blocksOf, linksOf, plainOf, safeHref, summaryOf } from './markdown.ts';
import { matching, type OnShelf, searched } from './matching.ts';
import { readabilityOf } from './readability.ts';
import { slugOf } from './slug.ts';
import { topicsOf } from './topics.ts';
import { outcomeOf } from './worth.ts';

describe('an article’s text', () => {
  test('is known by its words alone', () => {
    const text =
      '## Шаги\n\n1. **Откройте** [сайт](https://a.ru)\n2. Нажмите `Войти`\n\n| а | б |\n|---|---|\n| в | г |';
    expect(plainOf(text)).toBe('Шаги Откройте сайт Нажмите Войти а б в г');
    expect(linksOf(text)).toEqual(['https://a.ru']);
    expect(summaryOf('## Шаги\n\nПервый абзац.')).toBe('Первый абзац.');
  });

  test.each([
    ['https://dnevnik.ru', true],
    ['/guidance/kod', true],
    ['mailto:a@b.ru', true],
    ['tel:+74732000000', true],
    ['javascript:alert(1)', false],
    ['//evil.example', false],
    ['data:text/html,x', false],
    ['/\\evil.example', false],
    ['JaVaScRiPt:alert(1)', false],
  ])('%s leads somewhere: %s', (href, isSafe) => {
    expect(safeHref(href) !== undefined).toBe(isSafe);
  });

  test('of any letters can be read, and says all of its summary', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        blocksOf(text);
        expect(summaryOf(text).length).toBeLessThanOrEqual(161);
      }),
    );
  });

  test('is hard for a pupil where its sentences are long', () => {
    const long =
      'Для получения доступа к электронному дневнику необходимо обратиться к классному руководителю с заявлением.';
    expect(readabilityOf(long, ['pupils']).isPlain).toBe(false);
    expect(readabilityOf('Возьми код.\n\n- Введи его.\n- Проверь класс.', ['pupils'])).toMatchObject({
      sentences: 3,
      isPlain: true,
    });
    expect(readabilityOf(long, ['teachers']).isPlain).toBe(true);
  });

  test.each([
    ['Как получить код?', 'kak-poluchit-kod'],
    ['Ёлка & щука', 'elka-schuka'],
    ['???', 'article'],
  ])('%s has the address %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe('the edition in force', () => {
  const editions = [anApproved('2011-05-10'), anApproved('2011-06-01', { number: 2 })];
  const withdrawals = [{ by: 'p', at: '2011-07-01T08:00:00.000Z', on: '2011-07-01', reason: 'x' }];
  test.each([
    ['2011-05-09', undefined],
    ['2011-05-10', 1],
    ['2011-05-31', 1],
    ['2011-06-01', 2],
    ['2011-07-01', undefined],
  ])('on %s is %s', (day, number) => {
    expect(inForceOn({ editions, withdrawals }, day)?.number).toBe(number);
  });

  test('returns with an edition that is approved after the withdrawal', () => {
    const again = [...editions, anApproved('2011-08-01', { number: 3 })];
    expect(inForceOn({ editions: again, withdrawals }, '2011-08-02')?.number).toBe(3);
    expect(deskStateOf({ editions: again, withdrawals })).toBe('inForce');
    expect(deskStateOf({ editions, withdrawals })).toBe('withdrawn');
  });
});

const shelved = (slug: string, title: string, body = ''): OnShelf => ({
  articleId: slug,
  slug,
  edition: {
    number: 1,
    since: '2011-05-01',
    title: { ru: title, en: '' },
    summary: { ru: '', en: '' },
    audiences: ['parents'],
    head: stemsOf(title),
    stems: stemsOf(body),
  },
});

describe('matching', () => {
  const shelf = [
    shelved('code', 'Как школе получить код активации'),
    shelved('timetable', 'Нет расписания в школе: что делать'),
    shelved('transfer', 'Перевод ученика в другую школу'),
    shelved('login', 'Как родителю войти в дневник', 'Расписание смотрите каждый день.'),
  ];

  test('asks for two words of the head, one of which says something', () => {
    const best = (text: string) => matching(shelf, stemsOf(text))[0]?.article.slug;
    expect(best('не пришёл код активации')).toBe('code');
    expect(best('в нашей школе пропало расписание')).toBe('timetable');
    expect(best('ученики болеют')).toBeUndefined();
    expect(best('родители не могут войти')).toBe('login');
  });

  test('searches the head before the text', () => {
    expect(searched(shelf, stemsOf('расписание')).map(({ article }) => article.slug)).toEqual([
      'timetable',
      'login',
    ]);
  });

  test('finds nothing for words that no article has', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'qwxz'), minLength: 6, maxLength: 9 })),
        (words) => {
          expect(matching(shelf, words)).toEqual([]);
          expect(searched(shelf, words)).toEqual([]);
        },
      ),
    );
  });
});

const vocabulary = ['журнал', 'печать', 'код', 'оценка', 'класс', 'урок', 'замена', 'период'];
const aQuestion = fc.record({
  queue: fc.constantFrom('technical' as const, 'methodical' as const),
  words: fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 }),
});
const asked = (more: Partial<AskedQuestion>, at: number): AskedQuestion => ({
  ticketId: `t-${at}`,
  number: `N-${at}`,
  regionId: 'r-20',
  queue: 'technical',
  subject: 'x',
  words: [],
  askedAt: '2011-09-10T08:00:00.000Z',
  version: 1,
  ...more,
});

test('a question stands in one topic at most, topics are large enough, and none is of what an article covers', () => {
  fc.assert(
    fc.property(fc.array(aQuestion, { maxLength: 40 }), fc.constantFrom(...vocabulary), (list, covered) => {
      const questions = list.map(asked);
      const isCovered = (stems: readonly string[]) => stems.includes(stemsOf(covered)[0] ?? '');
      const topics = topicsOf(questions, isCovered, 3);
      const open = questions.filter(({ words }) => !words.includes(covered));
      for (const queue of ['technical', 'methodical'] as const) {
        const inTopics = topics
          .filter((topic) => topic.queue === queue)
          .reduce((sum, { tickets }) => sum + tickets, 0);
        expect(inTopics).toBeLessThanOrEqual(open.filter((question) => question.queue === queue).length);
      }
      for (const { tickets, words } of topics) {
        expect(tickets).toBeGreaterThanOrEqual(3);
        expect(words).not.toContain(covered);
      }
    }),
  );
});

describe('whether a question came back', () => {
  const use = { articleId: 'a', ticketId: 't-0', usedAt: '2011-09-01T08:00:00.000Z' };
  const onTopic = (words: readonly string[]) => words.includes('замена');
  test.each([
    ['another ticket on it within the days', { askedAt: '2011-09-15T07:00:00.000Z' }, true],
    ['after the days', { askedAt: '2011-09-15T09:00:00.000Z' }, false],
    ['before the answer', { askedAt: '2011-09-01T07:00:00.000Z' }, false],
    ['the ticket itself', { ticketId: 't-0', askedAt: '2011-09-02T08:00:00.000Z' }, false],
    ['about something else', { words: ['код'], askedAt: '2011-09-02T08:00:00.000Z' }, false],
  ])('%s', (_name, more, cameBack) => {
    const later = [{ ...asked({ words: ['замена'] }, 1), ...more }];
    expect(outcomeOf(use, later, onTopic).cameBack).toBe(cameBack);
  });
});

describe('the proofs', () => {
  const guide = (
    id: string,
    audiences: readonly ('pupils' | 'parents' | 'teachers' | 'administration')[],
    on: string,
  ) => anArticle({ id, editions: [anApproved(on, { audiences: [...audiences] })] });
  const four = [
    guide('a', ['pupils', 'parents'], '2011-05-12'),
    guide('b', ['teachers'], '2011-05-17'),
    guide('c', ['administration'], '2011-05-19'),
  ];
  const at = (history: ReturnType<typeof guidesInForce>, day: string) =>
    proofAt(history, day, `${day}T23:59:59.000Z`);

  test('of guidelines hold from the day the fourth audience has one, until one is withdrawn', () => {
    const history = guidesInForce(four);
    expect(at(history, '2011-05-11')).toBeUndefined();
    expect(at(history, '2011-05-18')).toMatchObject({
      status: 'missing',
      because: { code: 'guidesMissing', params: { have: 3, of: 4, audience: 'administration' } },
    });
    expect(at(history, '2011-05-19')?.status).toBe('satisfied');
    const [first, ...rest] = four;
    const gone = {
      ...(first ?? anArticle()),
      withdrawals: [{ by: 'p', at: '2011-06-01T08:00:00.000Z', on: '2011-06-01', reason: 'x' }],
    };
    expect(at(guidesInForce([gone, ...rest]), '2011-06-01')?.status).toBe('missing');
    expect(guidesInForce([anArticle({ editions: [anEdition()] })])).toEqual([]);
  });

  test('of support fall with a consultation that waits too long, and stand again once it is answered', () => {
    const late = { ticketId: 't', lateFrom: '2011-09-08', lateAt: '2011-09-07T20:00:00.000Z' };
    const answered = { ...late, answered: { on: '2011-09-12', at: '2011-09-12T08:00:00.000Z' } };
    const history = methodicalSupport(four, [answered], '2011-09-20T08:00:00.000Z');
    expect(at(history, '2011-09-07')?.status).toBe('satisfied');
    expect(at(history, '2011-09-09')?.because).toEqual({ code: 'consultationsLate', params: { count: 1 } });
    expect(at(history, '2011-09-12')?.status).toBe('satisfied');
    expect(at(methodicalSupport(four, [late], '2011-09-07T08:00:00.000Z'), '2011-09-09')?.status).toBe(
      'satisfied',
    );
  });

  test('say nothing twice: as many steps as changes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 8 }), (days) => {
        const articles = days.map((day, at) =>
          guide(`g-${at}`, ['parents'], `2011-06-${String(day).padStart(2, '0')}`),
        );
        expect(guidesInForce([...four, ...articles]).length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

test('words that say nothing are no topic', () => {
  expect(wordsOf('Что это и как?')).toEqual([]);
});
