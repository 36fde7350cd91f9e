import { stemmer } from '@orama/stemmers/russian';

/** Words without which a sentence still says what it is about. */
const silent = new Set(
  `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще
  нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом
  себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под
  будет ж тогда кто этот того потому этого какой совсем ним здесь этом один почти мой тем чтобы нее были куда зачем
  всех никогда можно при об это эта эти`.split(/\s+/),
);
const shortest = 2;
const longest = 40;
/** Below this length one letter makes another word: «класс» is not «класть», but «шок» is not «срок» either. */
const shortestWithTypo = 5;

/** The words of a text that say what it is about, as they stand there, in one spelling for «ё» and «е» and for case. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= shortest && word.length <= longest && !silent.has(word));
}

export function stemOf(word: string): string {
  return stemmer(word);
}

/** The stems a text is found by: one spelling for «ё» and «е», for case, hyphens and the forms of a word. */
export function stemsOf(text: string): string[] {
  return [...new Set(wordsOf(text).map(stemOf))];
}

/** A word with each of its letters left out, and itself: two words that differ by one letter share one of these. */
export function variantsOf(stem: string): string[] {
  if (stem.length < shortestWithTypo) return [stem];
  const without = Array.from(stem, (_, at) => stem.slice(0, at) + stem.slice(at + 1));
  return [...new Set([stem, ...without])];
}

/** Whether one typing mistake lies between two words: a letter more, less, another, or two that changed places. */
export function isOneOff(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
