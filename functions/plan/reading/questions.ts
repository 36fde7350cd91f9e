import type { Question } from '../contract.ts';

/** A question holds this many signs of what could not be read; the span leads to the rest. */
const valueMaxLength = 2000;

export type Asked = Omit<Question, 'id' | 'answer'>;
export type Ask = (question: Asked) => void;

/** Numbers questions in the order they came up: q1, q2, … The same text always asks the same ones. */
export function questionList(): { ask: Ask; questions: Question[] } {
  const questions: Question[] = [];
  return {
    questions,
    ask: (question) => {
      const value = question.value.slice(0, valueMaxLength);
      questions.push({ id: `q${questions.length + 1}`, ...question, value });
    },
  };
}
