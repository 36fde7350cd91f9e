import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../shared/refusal.ts';
import { planContentSchema, questionSchema } from '../contract.ts';
import { linesOf } from './lines.ts';
import { findTables } from './tables.ts';
import { type OrderReading, readOrder } from './text.ts';

const today = '2014-09-01';
const read = (text: string) => readOrder(text, { today });
const measures = (reading: OrderReading) => reading.content.sections.flatMap((section) => section.measures);
const measure = (reading: OrderReading, number: string) =>
  measures(reading).find((candidate) => candidate.number === number);
const asked = (reading: OrderReading) => reading.questions.map(({ code, number }) => [code, number]);
const rows = (...lines: string[][]) => lines.map((cells) => cells.join('\t')).join('\n');

/** An invented order of an invented region, with the columns in an order of its own. */
const letterhead = `Министерство просвещения
Заречной области

РАСПОРЯЖЕНИЕ
от 3 сентября 2014 г. № 71-р

О переводе библиотек школ
на единый каталог

Во исполнение закона от 01.02.2013 № 5-ОЗ обязываю:
1. Рекомендовать руководителям общеобразовательных организаций назначить библиотекарей.

Приложение 1

План работ по каталогу
`;
const header = ['Срок исполнения', '№', 'Наименование работ', 'Исполнители', 'Показатель'];
const plan = rows(
  header,
  ['10.09.2014', '1.', 'Выбрать систему каталога', 'Министерство просвещения', 'Решение'],
  ['IV квартал 2014', '2.', 'Занести книги в каталог', 'ОУ', 'Каталог'],
);

describe('an order of another region', () => {
  const reading = read(letterhead + plan);

  test('its number, date, body and title come from its letterhead, not from a law it cites', () => {
    expect(reading.content.order).toEqual({
      number: '71-р',
      signedOn: '2014-09-03',
      title: { ru: 'О переводе библиотек школ на единый каталог', en: '' },
      issuedBy: { ru: 'Министерство просвещения Заречной области', en: '' },
    });
  });

  test('columns in another order fall into their places', () => {
    expect(measure(reading, '2')).toMatchObject({
      title: { ru: 'Занести книги в каталог', en: '' },
      owners: ['ОУ'],
      deadline: { kind: 'span', from: '2014-10-01', to: '2014-12-31' },
      deadlineText: 'IV квартал 2014',
      result: { ru: 'Каталог', en: '' },
    });
    expect(reading.questions).toEqual([]);
  });

  test('what the heads of schools are only advised to do is recommended, the rest is ordered', () => {
    expect(measures(reading).map(({ force }) => force)).toEqual(['ordered', 'recommended']);
  });

  test('a table without section rows is one section under the heading of its plan', () => {
    expect(reading.content.sections).toMatchObject([
      { appendix: 1, title: { ru: 'План работ по каталогу' } },
    ]);
  });

  test('each measure points at its own words', () => {
    const span = reading.spans['2'];
    expect((letterhead + plan).slice(span?.start, span?.end)).toBe(plan.split('\n')[2]);
  });
});

describe('what a letterhead does not say', () => {
  const reading = read(plan);

  test('is asked, and the draft is dated today', () => {
    expect(reading.content.order).toMatchObject({ number: 'б/н', signedOn: today });
    expect(reading.questions.map(({ code, field }) => [code, field])).toEqual([
      ['orderNumberNotFound', 'order.number'],
      ['orderDateNotFound', 'order.signedOn'],
      ['titleEmpty', 'order.title'],
      ['titleEmpty', 'order.issuedBy'],
    ]);
  });

  test('may stand over the appendix', () => {
    const appendix = 'Приложение 3\nк приказу управления образования\nот 05.09.2014 г. № 12/1\n\n';
    const { content } = read(appendix + plan);
    expect(content.order).toMatchObject({ number: '12/1', signedOn: '2014-09-05' });
    expect(content.sections[0]?.appendix).toBe(3);
  });
});

const usual = ['№ п/п', 'Мероприятие', 'Ответственный', 'Срок'];
const table = (...lines: string[][]) => read(`${letterhead}${rows(usual, ...lines)}`);

describe('rows that are broken', () => {
  test('over a page end go on in the row with an empty first cell, a word hyphenated there grows together', () => {
    const reading = table(
      ['1', 'Провести сове-', 'Отдел', '10.09.2014'],
      [],
      ['', 'щание библиотекарей', 'кадров', ''],
      ['2', 'Дальше', 'Отдел', '11.09.2014'],
    );
    expect(measure(reading, '1')).toMatchObject({
      title: { ru: 'Провести совещание библиотекарей' },
      owners: ['Отдел кадров'],
    });
    expect(reading.questions).toEqual([]);
  });

  test('over a page end with the header repeated are still one row', () => {
    const reading = table(['1', 'Провести', 'Отдел', '10.09.2014'], [], usual, ['', 'совещание', '', '']);
    expect(measures(reading).map(({ title }) => title.ru)).toEqual(['Провести совещание']);
  });

  test('a word the order spells with a hyphen keeps it', () => {
    const reading = table(
      ['1', 'Учебно-методический совет', 'Отдел', '10.09.2014'],
      ['2', 'Собрать учебно-', 'Отдел', '10.09.2014'],
      ['', 'методический комплект', '', ''],
    );
    expect(measure(reading, '2')?.title.ru).toBe('Собрать учебно-методический комплект');
  });

  test('by line breaks inside a cell are one row with all its steps', () => {
    const reading = read(
      `${letterhead}${rows(usual)}\n8.\tЗаписать школу:\nа) выбрать ответственного;\nб) подать заявку;\nв) войти\tОУ\t10.09.2014\n9.\tДальше\tОУ\t11.09.2014`,
    );
    expect(measure(reading, '8')).toMatchObject({
      title: { ru: 'Записать школу: а) выбрать ответственного; б) подать заявку; в) войти' },
      owners: ['ОУ'],
      deadline: { kind: 'date', on: '2014-09-10' },
    });
    expect(reading.questions).toEqual([]);
  });

  test('by Word’s own line break in a cell are one row', () => {
    const reading = table(['1', 'Записать:\u000bа) раз;\u2028б) два', 'ОУ', '10.09.2014']);
    expect(measure(reading, '1')?.title.ru).toBe('Записать: а) раз; б) два');
  });

  test('an empty first cell with a deadline of its own is another measure, whose number is asked', () => {
    const reading = table(['1', 'Первое', 'ОУ', '10.09.2014'], ['', 'Второе', 'ОУ', '11.09.2014']);
    expect(measures(reading).map(({ number, title }) => [number, title.ru])).toEqual([
      ['1', 'Первое'],
      ['1-2', 'Второе'],
    ]);
    expect(asked(reading)).toEqual([['numberMissing', '1-2']]);
  });
});

describe('sections', () => {
  test.each([
    ['a line with empty cells', '1. Подготовка\t\t\t', 'Подготовка'],
    ['a line whose empty cells were lost', 'Общая подготовка', 'Общая подготовка'],
    ['a Roman numeral and a name', 'I.\tПодготовка\t\t', 'Подготовка'],
    ['a number and a name over rows of that number', '1.\tПодготовка\t\t', 'Подготовка'],
  ])('%s', (_, line, title) => {
    const reading = read(`${letterhead}${rows(usual)}\n${line}\n1.1\tНачать\tОУ\t10.09.2014`);
    expect(reading.content.sections).toMatchObject([{ title: { ru: title }, measures: [{ number: '1.1' }] }]);
    expect(reading.questions).toEqual([]);
  });

  test('a row of column numbers is part of the header', () => {
    const reading = table(['1', '2', '3', '4'], ['1', 'Начать', 'ОУ', '10.09.2014']);
    expect(measures(reading)).toHaveLength(1);
  });

  test('tables of two appendices keep their numbers', () => {
    const second = `\nПриложение № 2\nПлан второй\n${rows(usual, ['5', 'Начать', 'ОУ', '10.09.2014'])}`;
    const reading = read(letterhead + plan + second);
    expect(reading.content.sections.map(({ appendix, title }) => [appendix, title.ru])).toEqual([
      [1, 'План работ по каталогу'],
      [2, 'План второй'],
    ]);
  });
});

describe('other marks between cells', () => {
  const expected = [
    ['1', 'Начать работу', ['Отдел кадров'], '2014-09-10'],
    ['2', 'Закончить', [], '2014-12-01'],
  ];
  const told = (reading: OrderReading) =>
    measures(reading).map(({ number, title, owners, deadline }) => [
      number,
      title.ru,
      owners,
      deadline.kind === 'date' && deadline.on,
    ]);

  test('a table of Markdown', () => {
    const reading = read(`${letterhead}| № | Мероприятие | Ответственный | Срок |
|---|:--|---|--:|
| 1 | Начать<br>работу | Отдел кадров | 10.09.2014 |
| 2 | Закончить | | 01.12.2014 |`);
    expect(told(reading)).toEqual(expected);
    expect(asked(reading)).toEqual([['ownerEmpty', '2']]);
  });

  test('cells under their headings', () => {
    const reading = read(`${letterhead}№     Мероприятие        Ответственный     Срок
1     Начать работу      Отдел кадров      10.09.2014
2     Закончить                            01.12.2014`);
    expect(told(reading)).toEqual(expected);
    expect(asked(reading)).toEqual([['ownerEmpty', '2']]);
  });

  test('tabs that became four spaces', () => {
    const reading = read(`${letterhead}№    Мероприятие    Ответственный    Срок
1    Начать работу    Отдел кадров    10.09.2014
2    Закончить        01.12.2014`);
    expect(told(reading)).toEqual(expected);
  });

  test('a line that fits no heading is asked about', () => {
    const reading = read(`${letterhead}№     Мероприятие        Ответственный     Срок
1     Начать работу      Отдел кадров      10.09.2014
2   Закончить   01.12.2014
3     Проверить          Отдел кадров      02.12.2014`);
    expect(reading.questions).toMatchObject([{ code: 'rowNotRead', value: '2   Закончить   01.12.2014' }]);
  });
});

describe('what a row leaves open is asked, and the row stands', () => {
  test.each([
    ['31.02.2015', 'impossibleDate'],
    ['', 'deadlineEmpty'],
    ['когда получится', 'deadlineNotRead'],
  ])('deadline «%s»', (deadline, code) => {
    const reading = table(['1', 'Начать', 'ОУ', deadline]);
    expect(reading.questions).toMatchObject([{ code, number: '1', value: deadline }]);
    expect(measure(reading, '1')).toMatchObject({ deadline: { kind: 'rolling' }, deadlineText: deadline });
  });

  test('a number twice in one order', () => {
    const reading = table(
      ['8.', 'Первое', 'ОУ', '10.09.2014'],
      ['8.', 'Второе', 'ОУ', '10.09.2014'],
      ['8.', 'Третье', 'ОУ', '10.09.2014'],
    );
    expect(measures(reading).map(({ number }) => number)).toEqual(['8', '8-2', '8-3']);
    expect(asked(reading)).toEqual([
      ['numberRepeated', '8-2'],
      ['numberRepeated', '8-3'],
    ]);
    expect(Object.keys(reading.spans)).toHaveLength(3);
  });

  test('an empty title, and cells beyond the last column', () => {
    const reading = table(['1', '', 'ОУ', '10.09.2014'], ['2', 'Начать', 'ОУ', '10.09.2014', 'лишнее']);
    expect(asked(reading)).toEqual([
      ['titleEmpty', '1'],
      ['rowNotRead', '2'],
    ]);
  });

  test('a title longer than a plan can hold', () => {
    const reading = table(['1', 'Очень '.repeat(100), 'ОУ', '10.09.2014']);
    expect(reading.questions).toMatchObject([{ code: 'rowNotRead', field: 'title' }]);
  });

  test('a column nobody knows', () => {
    const reading = read(
      `${letterhead}${rows([...usual, 'Смета'], ['1', 'Начать', 'ОУ', '10.09.2014', '5 000'])}`,
    );
    expect(reading.questions).toMatchObject([{ code: 'columnsNotRecognised', field: 'Смета' }]);
  });

  test('a whole table under headings nobody knows', () => {
    const unknown = rows(['Раз', 'Два', 'Три'], ['а', 'б', 'в']);
    const reading = read(`${letterhead}${unknown}`);
    expect(reading.questions).toMatchObject([{ code: 'columnsNotRecognised', value: unknown }]);
    expect(measures(reading)).toEqual([]);
  });

  test('a table without numbers', () => {
    const reading = read(
      `${letterhead}${rows(['Мероприятие', 'Срок'], ['Начать', '10.09.2014'], ['Закончить', '11.09.2014'])}`,
    );
    expect(measures(reading).map(({ number }) => number)).toEqual(['1', '1-2']);
    expect(reading.questions.filter(({ code }) => code === 'numberMissing')).toHaveLength(2);
  });
});

test('a text without tables is refused', () => {
  const refused = () => read('Приказываю начать работу до 10.09.2014.');
  expect(refused).toThrow(Refusal);
  expect(refused).toThrow(expect.objectContaining({ code: 'orderHasNoTables' }));
});

describe('whatever stands in a table', () => {
  const cell = fc.constantFrom(
    '',
    '1',
    '2.',
    'ОУ',
    '10.09.2014',
    'Начать',
    'и дальше',
    'а) шаг;',
    '31.02.2014',
    'Раздел',
    '—',
  );
  const line = fc.oneof(
    { weight: 4, arbitrary: fc.array(cell, { minLength: 4, maxLength: 4 }).map((cells) => cells.join('\t')) },
    fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join('\t')),
    fc.constantFrom('', 'просто строка', 'Новый раздел работ', 'Приложение 2', '17'),
  );
  const text = fc
    .array(line, { maxLength: 25 })
    .map((lines) => `${rows(usual)}\n${lines.join('\n')}\n99\tПоследнее\tОУ\t10.09.2014`);

  test('each line with words is in a measure, a section, a header or a question', () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = linesOf(source);
        for (const { firstLine, endLine, items } of findTables(lines)) {
          const told = lines.slice(firstLine, endLine).filter((one) => one.text.trim() !== '');
          const spans = items.map((item) => item.span);
          for (const { start, end } of told) {
            expect(spans.some((span) => span.start <= start && end <= span.end)).toBe(true);
          }
        }
      }),
    );
  });

  test('no row is lost, and the draft is always valid', () => {
    fc.assert(
      fc.property(text, (source) => {
        const reading = read(source);
        expect(planContentSchema.safeParse(reading.content).error).toBeUndefined();
        expect(questionSchema.array().safeParse(reading.questions).error).toBeUndefined();
        const found = findTables(linesOf(source)).flatMap(({ items }) => items);
        expect(measures(reading)).toHaveLength(found.filter(({ kind }) => kind === 'row').length);
        expect(Object.keys(reading.spans).sort()).toEqual(
          measures(reading)
            .map(({ number }) => number)
            .sort(),
        );
        const unread = found.filter(({ kind }) => kind === 'unread').length;
        expect(reading.questions.filter(({ field }) => field === 'row').length).toBeGreaterThanOrEqual(
          unread,
        );
      }),
    );
  });

  test('any text at all is read or refused, never a fault', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'grapheme' }))), (lines) => {
        try {
          read(lines.join('\n'));
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});

const orderFile = fileURLToPath(new URL('../../../../shared/order-393.txt', import.meta.url));

describe.skipIf(!existsSync(orderFile))('order 393 (skipped when ../shared/order-393.txt is absent)', () => {
  const source = existsSync(orderFile) ? readFileSync(orderFile, 'utf8') : '';
  const order = () => read(source);

  test('has 35 measures in sections of 4, 7, 10 and 14', () => {
    const { sections } = order().content;
    expect(sections.map(({ appendix, measures: own }) => [appendix, own.length])).toEqual([
      [1, 4],
      [1, 7],
      [2, 10],
      [2, 14],
    ]);
    expect(sections[0]?.title.ru).toBe('Технологическое и методическое обеспечение');
    expect(sections[3]?.title.ru).toBe('Создание системы информационного обмена');
  });

  test('is order 393 of 29 April 2011', () => {
    expect(order().content.order).toMatchObject({ number: '393', signedOn: '2011-04-29' });
    expect(order().content.order.title.ru).toMatch(/^Об организации работ .* учреждениях$/u);
    expect(order().content.order.issuedBy.ru).toMatch(/^Департамент .* Воронежской области$/u);
  });

  test('each deadline is read exactly', () => {
    const told = measures(order()).map(({ number, deadline }) => {
      if (deadline.kind === 'date') return [number, deadline.on];
      return [
        number,
        deadline.kind === 'span' ? `${deadline.from}…${deadline.to}` : (deadline.every ?? 'rolling'),
      ];
    });
    expect(told).toEqual([
      ['1.1', 'rolling'],
      ['1.2', 'rolling'],
      ['1.3', '2011-05-01…2011-09-30'],
      ['1.4', 'rolling'],
      ['2.1', '2011-05-13'],
      ['2.2', '2011-05-16'],
      ['2.3', '2011-09-01'],
      ['2.4', 'week'],
      ['2.5', 'rolling'],
      ['2.6', 'quarter'],
      ['2.7', 'rolling'],
      ['1', '2011-05-01'],
      ['2', '2011-05-01'],
      ['3', '2011-05-30'],
      ['4', '2011-05-30'],
      ['5', '2011-05-13'],
      ['6', '2011-05-13'],
      ['7', '2011-05-20'],
      ['8', '2011-06-15'],
      ['9', '2011-06-15'],
      ['10', '2011-09-01'],
      ['11', '2011-05-16'],
      ['12', '2011-05-16'],
      ['13', '2011-05-30'],
      ['14', '2011-05-16'],
      ['15', '2011-05-30'],
      ['16', '2011-06-25'],
      ['17', '2011-07-15'],
      ['18', '2011-07-15'],
      ['19', '2011-07-15'],
      ['20', '2011-07-15'],
      ['21', '2011-08-15'],
      ['22', '2011-08-15'],
      ['23', '2011-09-01'],
      ['24', '2011-09-01'],
    ]);
  });

  test('leaves one thing open: who owns measure 12', () => {
    expect(asked(order())).toEqual([['ownerEmpty', '12']]);
  });

  test('measures 2.1 and 9 are joined across a page end', () => {
    expect(measure(order(), '2.1')?.title.ru).toMatch(
      /^Назначение .* в муниципальном органе управления .*МОУО\)$/u,
    );
    expect(measure(order(), '9')).toMatchObject({ owners: ['Администраторы муниципалитетов'] });
    const span = order().spans['2.1'];
    expect(source.slice(span?.start, span?.end)).toMatch(/^2\.1\tНазначение[\s\S]*\(далее – МОУО\)\t*$/u);
  });

  test('measure 8 keeps its four steps', () => {
    expect(measure(order(), '8')?.title.ru).toMatch(/ а\) .* б\) .* в\) .* г\) /u);
  });

  test('names one body by its several names, and tells two bodies in one cell apart', () => {
    const names = order().content.bodies.map(({ aliases }) => aliases);
    expect(names[0]).toEqual(expect.arrayContaining(['РЦОИ', 'РЦОИ ИТЭК', 'ОГУ РЦОИ «ИТЭК»']));
    expect(names).toContainEqual(['MONO.LOG', 'МОНО.LOG']);
    expect(names).toHaveLength(3);
    expect(measure(order(), '23')?.owners).toEqual(['РЦОИ', 'Дневник.ру']);
    expect(measure(order(), '2.1')?.owners).toHaveLength(1);
  });

  test('clause 5 advises municipalities and schools, so that their measures are recommended', () => {
    const advised = measures(order()).filter(({ force }) => force === 'recommended');
    expect(advised.map(({ number }) => number)).toEqual([
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '2.6',
      '2.7',
      '8',
      '9',
      '21',
    ]);
  });

  const withBars = (line: string) => (line.includes('\t') ? `| ${line.replaceAll('\t', ' | ')} |` : line);
  test.each([
    ['with line ends of Windows', source.replaceAll('\n', '\r\n')],
    ['with four spaces for a tab', source.replaceAll('\t', '    ')],
    ['with bars between cells', source.split('\n').map(withBars).join('\n')],
    ['with trailing tabs lost', source.replace(/\t+$/gmu, '')],
  ])('pasted %s, is the same plan', (_, pasted) => {
    expect(read(pasted).content).toEqual(order().content);
  });

  test('every span begins with its measure’s number', () => {
    for (const [number, { start, end }] of Object.entries(order().spans)) {
      expect(source.slice(start, end).split('\t')[0]?.replace(/\.$/u, '')).toBe(number);
    }
  });
});
