import { type Case, type Forms, formIn } from './cases.ts';

type Gender = 'feminine' | 'masculine' | 'neuter';

interface Head {
  gender: Gender;
  forms: Forms;
}

const head = (gender: Gender, stem: string, endings: Forms): Head => ({
  gender,
  forms: endings.map((ending) => stem + ending) as unknown as Forms,
});
const hard: Forms = ['', 'а', 'у', '', 'ом', 'е'];
const oneForm: Forms = ['', '', '', '', '', ''];

/** What a school may be called, by the word itself. Whatever is not here is not declined. */
const heads: Readonly<Record<string, Head>> = {
  школа: head('feminine', 'школ', ['а', 'ы', 'е', 'у', 'ой', 'е']),
  гимназия: head('feminine', 'гимнази', ['я', 'и', 'и', 'ю', 'ей', 'и']),
  прогимназия: head('feminine', 'прогимнази', ['я', 'и', 'и', 'ю', 'ей', 'и']),
  лицей: head('masculine', 'лице', ['й', 'я', 'ю', 'й', 'ем', 'е']),
  филиал: head('masculine', 'филиал', hard),
  интернат: head('masculine', 'интернат', hard),
  корпус: head('masculine', 'корпус', hard),
  колледж: head('masculine', 'колледж', ['', 'а', 'у', '', 'ем', 'е']),
  центр: head('masculine', 'центр', hard),
  комплекс: head('masculine', 'комплекс', hard),
  училище: head('neuter', 'училищ', ['е', 'а', 'у', 'е', 'ем', 'е']),
  учреждение: head('neuter', 'учреждени', ['е', 'я', 'ю', 'е', 'ем', 'и']),
  'школа-интернат': {
    gender: 'feminine',
    forms: [
      'школа-интернат',
      'школы-интерната',
      'школе-интернату',
      'школу-интернат',
      'школой-интернатом',
      'школе-интернате',
    ],
  },
  ...Object.fromEntries(
    ['сош', 'оош', 'нош', 'сш', 'ош', 'шк.'].map((short) => [short, head('feminine', short, oneForm)]),
  ),
};

/** Endings of adjectives in the nominative, each with those of the other cases. */
const adjectives: readonly { gender: Gender; ending: string; endings: Forms }[] = [
  { gender: 'feminine', ending: 'ая', endings: ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'] },
  { gender: 'feminine', ending: 'яя', endings: ['яя', 'ей', 'ей', 'юю', 'ей', 'ей'] },
  { gender: 'masculine', ending: 'ый', endings: ['ый', 'ого', 'ому', 'ый', 'ым', 'ом'] },
  { gender: 'masculine', ending: 'ий', endings: ['ий', 'ого', 'ому', 'ий', 'им', 'ом'] },
  { gender: 'masculine', ending: 'ой', endings: ['ой', 'ого', 'ому', 'ой', 'ым', 'ом'] },
  { gender: 'neuter', ending: 'ое', endings: ['ое', 'ого', 'ому', 'ое', 'ым', 'ом'] },
  { gender: 'neuter', ending: 'ее', endings: ['ее', 'его', 'ему', 'ее', 'им', 'ем'] },
];
/** Other words in «-ий» are declined in ways that no short rule tells apart; a name with one of them is quoted. */
const asHard = /[кгх]ий$/;

const generic: Forms = ['школа', 'школы', 'школе', 'школу', 'школой', 'школе'];

/**
 * A school's name as a sentence needs it: «в Дубровской СОШ», «для гимназии № 2». The kind of school and the adjectives
 * before it are declined, what follows stays («№ 5», «имени Пушкина», «в с. Сосновка»). A name that cannot be declined
 * safely is quoted behind a word that can: «в школе «Сосновый бор»».
 */
export function schoolIn(name: string, wanted: Case): string {
  if (wanted === 'nominative') return name;
  const words = name.trim().split(/\s+/);
  const at = words.findIndex((word) => bare(word) in heads);
  const found = heads[bare(words[at] ?? '')];
  if (at < 0 || !found) return quoted(name, wanted);
  const before = words.slice(0, at).map((word) => adjectiveIn(word, found.gender, wanted));
  if (before.some((word) => word === undefined)) return quoted(name, wanted);
  const declined = sameLetterCase(words[at] ?? '', formIn(found.forms, wanted));
  return [...before, declined, ...words.slice(at + 1)].join(' ');
}

function bare(word: string): string {
  return word.toLowerCase();
}

function adjectiveIn(word: string, gender: Gender, wanted: Case): string | undefined {
  // A hyphenated or quoted word, a number or a bare noun before the kind of school is no adjective we can trust.
  if (!/^\p{L}{4,}$/u.test(word)) return undefined;
  const lower = bare(word);
  const kind = adjectives.find((one) => one.gender === gender && lower.endsWith(one.ending));
  if (!kind || (kind.ending === 'ий' && !asHard.test(lower))) return undefined;
  return word.slice(0, -kind.ending.length) + formIn(kind.endings, wanted);
}

/** «СОШ» stays in capitals, «Лицей» keeps its first. */
function sameLetterCase(like: string, word: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  return like.charAt(0) === like.charAt(0).toUpperCase()
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;
}

function quoted(name: string, wanted: Case): string {
  const inner = name.replaceAll('«', '„').replaceAll('»', '“');
  return `${formIn(generic, wanted)} «${inner}»`;
}
