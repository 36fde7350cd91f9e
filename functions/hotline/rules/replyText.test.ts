import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from './cases.ts';
import { addressed, nameParts, personIn } from './personCases.ts';
import { fillReply, readReply } from './replyText.ts';
import { schoolIn } from './schoolCases.ts';

describe('a school’s name', () => {
  test.each([
    ['Дубровская СОШ', 'Дубровской СОШ', 'Дубровской СОШ', 'Дубровскую СОШ'],
    ['Аннинский лицей', 'Аннинского лицея', 'Аннинском лицее', 'Аннинский лицей'],
    ['Гимназия № 2', 'Гимназии № 2', 'Гимназии № 2', 'Гимназию № 2'],
    ['СОШ № 12', 'СОШ № 12', 'СОШ № 12', 'СОШ № 12'],
    [
      'Средняя школа имени Пушкина',
      'Средней школы имени Пушкина',
      'Средней школе имени Пушкина',
      'Среднюю школу имени Пушкина',
    ],
    ['Филиал в с. Сосновка', 'Филиала в с. Сосновка', 'Филиале в с. Сосновка', 'Филиал в с. Сосновка'],
    ['Школа-интернат № 1', 'Школы-интерната № 1', 'Школе-интернате № 1', 'Школу-интернат № 1'],
    ['Кадетское училище', 'Кадетского училища', 'Кадетском училище', 'Кадетское училище'],
  ])('%s is declined', (name, genitive, prepositional, accusative) => {
    expect(schoolIn(name, 'nominative')).toBe(name);
    expect(schoolIn(name, 'genitive')).toBe(genitive);
    expect(schoolIn(name, 'prepositional')).toBe(prepositional);
    expect(schoolIn(name, 'accusative')).toBe(accusative);
  });

  test.each([
    ['Сосновый бор', 'школе «Сосновый бор»'],
    ['МОУ «Дубровская СОШ»', 'школе «МОУ „Дубровская СОШ“»'],
    ['Орлёнок школа', 'школе «Орлёнок школа»'],
    ['Хороший лицей', 'школе «Хороший лицей»'],
  ])('%s, which cannot be declined safely, is quoted behind a word that can', (name, quoted) => {
    expect(schoolIn(name, 'prepositional')).toBe(quoted);
  });
});

describe('a person’s name', () => {
  test.each([
    ['Анна Петровна', 'Анне Петровне'],
    ['Зайцева Вера Ильинична', 'Зайцевой Вере Ильиничне'],
    ['Тихон Егорович Ладейников', 'Тихону Егоровичу Ладейникову'],
    ['Анна', 'Анне'],
  ])('%s is declined in its own order', (name, dative) => {
    expect(personIn(name, 'dative')).toBe(dative);
  });

  test.each(['ООО «Ромашка»', 'Anna', 'мама 7Б', 'Иванова Анна'])('%s stays as it was signed', (name) => {
    expect(personIn(name, 'dative')).toBe(name);
    expect(nameParts(name)?.middle).toBeUndefined();
  });

  test('addresses by name and patronymic', () => {
    expect(addressed('Зайцева Вера Ильинична')).toBe('Вера Ильинична');
    expect(addressed('Вера')).toBe('Вера');
  });
});

describe('a canned reply', () => {
  const values = {
    name: 'Зайцева Вера Ильинична',
    school: 'Дубровская СОШ',
    operator: 'Тихон Егорович Ладейников',
    number: '7K3Q-2MXA',
    deadline: '20 сентября, 14:00',
  };

  test('is filled in, each variable in its case', () => {
    const text =
      'Здравствуйте, {имя}! Журнал {школа.род} откроем до {срок}. Обращение № {номер} взято {оператор.твор}.';
    expect(fillReply(text, values)).toEqual({
      text: 'Здравствуйте, Вера Ильинична! Журнал Дубровской СОШ откроем до 20 сентября, 14:00. Обращение № 7K3Q-2MXA взято Тихоном Егоровичем Ладейниковым.',
      missing: [],
    });
    expect(fillReply('{School.gen}, { Номер }', values).text).toBe('Дубровской СОШ, 7K3Q-2MXA');
  });

  test('greets without a name, and shows what else is not known', () => {
    expect(fillReply('Здравствуйте, {имя}! Ждём до {срок}.', {})).toEqual({
      text: 'Здравствуйте! Ждём до ….',
      missing: ['deadline'],
    });
    expect(fillReply('Напишем {имя.дат}', {}).missing).toEqual(['name']);
  });

  test.each([
    ['Здравствуйте!\nВ {шкала.род} всё готово', 'unknownVariable', 'шкала.род', 2, 3],
    ['{школа.местный}', 'unknownCase', 'школа.местный', 1, 1],
    ['№ {номер.род}', 'caseNotTaken', 'номер.род', 1, 3],
    ['Открыта {школа\nи забыта', 'braceNotClosed', 'школа', 1, 9],
    ['Пусто {}', 'unknownVariable', '', 1, 7],
  ] as const)('%j is told where it is wrong', (text, code, name, line, column) => {
    expect(readReply(text).mistakes).toEqual([{ code, name, line, column }]);
  });

  test('without braces is its own text, whatever is known', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[{}]/.test(text)),
        (text) => {
          expect(readReply(text).mistakes).toEqual([]);
          expect(fillReply(text, values).text).toBe(text);
        },
      ),
    );
  });

  test('that reads without a mistake leaves no brace behind', () => {
    const name = fc.constantFrom('имя', 'школа', 'оператор');
    const wanted = fc.constantFrom('', '.им', '.род', '.дат', '.вин', '.твор', '.предл');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('В ', ' и ', ', '), name, wanted)), (parts) => {
        const text = parts.map(([word, variable, ending]) => `${word}{${variable}${ending}}`).join('');
        expect(fillReply(text, values).text).not.toMatch(/[{}]/);
      }),
    );
    expect(cases).toHaveLength(6);
  });
});
