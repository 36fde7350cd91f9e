import type { Seeded } from '../seeded.ts';

const surnames = [
  'Берестов',
  'Ветлугин',
  'Громкин',
  'Долинин',
  'Еланин',
  'Жаворонков',
  'Заречнов',
  'Ивушкин',
  'Калинов',
  'Ладьин',
  'Морошкин',
  'Нивин',
  'Озеров',
  'Полынин',
  'Родников',
  'Садовников',
  'Тополев',
  'Урожаев',
  'Хлебников',
  'Яблоков',
] as const;
const firstNames: readonly [readonly string[], ...(readonly string[])[]] = [
  ['Андрей', 'Анна'],
  ['Виктор', 'Вера'],
  ['Глеб', 'Галина'],
  ['Денис', 'Дарья'],
  ['Егор', 'Елена'],
  ['Иван', 'Ирина'],
  ['Кирилл', 'Ксения'],
  ['Леонид', 'Лариса'],
  ['Максим', 'Мария'],
  ['Олег', 'Ольга'],
];
const patronymics: readonly [readonly string[], ...(readonly string[])[]] = [
  ['Андреевич', 'Андреевна'],
  ['Борисович', 'Борисовна'],
  ['Викторович', 'Викторовна'],
  ['Дмитриевич', 'Дмитриевна'],
  ['Егорович', 'Егоровна'],
  ['Иванович', 'Ивановна'],
  ['Николаевич', 'Николаевна'],
  ['Сергеевич', 'Сергеевна'],
];

/** An invented person; four in five are women, as in schools. */
export function inventedName(chance: Seeded): string {
  const isWoman = chance.share() < 0.8;
  const surname = chance.pick(surnames);
  const [him, her] = chance.pick(firstNames);
  const [hisFather, herFather] = chance.pick(patronymics);
  return isWoman ? `${surname}а ${her} ${herFather}` : `${surname} ${him} ${hisFather}`;
}
