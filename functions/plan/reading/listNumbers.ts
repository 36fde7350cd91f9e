import { childrenNamed, descend, type XmlNode } from './xml.ts';

interface Level {
  format: string;
  /** «%1.%2.»: the numbers of this level and those above it. */
  pattern: string;
  start: number;
}

/** «№ п/п» columns are often numbered by Word itself: the digits then stand nowhere in the document's text. */
export function listNumbers(numbering: XmlNode | undefined) {
  const root = descend(numbering, 'w:numbering');
  const abstracts = new Map(
    childrenNamed(root, 'w:abstractNum').map((list) => [list.attributes['w:abstractNumId'], levelsOf(list)]),
  );
  const lists = new Map(
    childrenNamed(root, 'w:num').map((list) => {
      const abstractId = descend(list, 'w:abstractNumId')?.attributes['w:val'];
      return [list.attributes['w:numId'], { key: abstractId, levels: abstracts.get(abstractId) ?? [] }];
    }),
  );
  const counters = new Map<string | undefined, number[]>();

  /** The label of the next paragraph with these properties, «1.», «а)» or «•»; empty outside lists. */
  return (paragraphProperties: XmlNode | undefined): string => {
    const inList = descend(paragraphProperties, 'w:numPr');
    const list = lists.get(descend(inList, 'w:numId')?.attributes['w:val']);
    const depth = Number(descend(inList, 'w:ilvl')?.attributes['w:val'] ?? 0);
    const level = list?.levels[depth];
    if (!list || !level) return '';
    const counts = counters.get(list.key) ?? [];
    counters.set(list.key, counts);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    return level.pattern.replace(/%(\d)/gu, (_, place: string) => {
      const at = Number(place) - 1;
      const other = list.levels[at];
      return other ? spell(counts[at] ?? other.start, other.format) : '';
    });
  };
}

function levelsOf(list: XmlNode): Level[] {
  return childrenNamed(list, 'w:lvl').map((level) => {
    const value = (name: string) => descend(level, name)?.attributes['w:val'];
    const format = value('w:numFmt') ?? 'decimal';
    return {
      format,
      pattern: format === 'bullet' ? '•' : (value('w:lvlText') ?? ''),
      start: Number(value('w:start') ?? 1),
    };
  });
}

/** Lists skip the letters that do not begin a Russian word or are mistaken for others. */
const russianLetters = 'абвгдежзиклмнопрстуфхцчшщэюя';
const latinLetters = 'abcdefghijklmnopqrstuvwxyz';
const romanDigits: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function spell(count: number, format: string): string {
  const letter = (letters: string) => letters[(count - 1) % letters.length] ?? '';
  const spellings: Record<string, () => string> = {
    lowerLetter: () => letter(latinLetters),
    upperLetter: () => letter(latinLetters).toUpperCase(),
    russianLower: () => letter(russianLetters),
    russianUpper: () => letter(russianLetters).toUpperCase(),
    lowerRoman: () => roman(count),
    upperRoman: () => roman(count).toUpperCase(),
    none: () => '',
  };
  return (spellings[format] ?? (() => String(count)))();
}

function roman(count: number): string {
  let rest = Math.min(count, 399);
  let spelled = '';
  for (const [value, digit] of romanDigits) {
    while (rest >= value) {
      spelled += digit;
      rest -= value;
    }
  }
  return spelled;
}
