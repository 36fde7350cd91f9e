import type { Audience } from '../contract/article.ts';
import { blocksOf, plainOf } from './markdown.ts';

/** Words of a sentence that a reader of that kind takes in at once. */
const mostWords: Record<Audience, number> = {
  pupils: 12,
  parents: 16,
  teachers: 20,
  administration: 22,
  municipal: 22,
};

export interface Readability {
  sentences: number;
  /** Words of a sentence on the average, to one decimal. */
  wordsPerSentence: number;
  /** More than this is hard for the least of the readers. */
  most: number;
  isPlain: boolean;
}

/** How long the sentences of a text are for whoever it is written for. Steps of a list and headings end a sentence. */
export function readabilityOf(text: string, audiences: readonly Audience[]): Readability {
  const most = Math.min(...audiences.map((audience) => mostWords[audience]), 22);
  const parts = blocksOf(text).flatMap(({ raw }) => raw.split('\n'));
  const sentences = parts
    .flatMap((part) => plainOf(part).split(/[.!?…]+(?=\s|$)/u))
    .map((sentence) => sentence.match(/[\p{L}\d]+/gu)?.length ?? 0)
    .filter((words) => words > 0);
  const words = sentences.reduce((sum, count) => sum + count, 0);
  const wordsPerSentence = sentences.length === 0 ? 0 : Math.round((words / sentences.length) * 10) / 10;
  return { sentences: sentences.length, wordsPerSentence, most, isPlain: wordsPerSentence <= most };
}
