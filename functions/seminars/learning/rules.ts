import type { Appointment, Passed } from '../contract/coverage.ts';
import { plainName } from '../rules/people.ts';
import { type Checked, type Learner, type LearningPath, rightToFinish } from './contract.ts';

/** What a self-check comes to; each answer is explained, right or wrong. */
export function checked({ questions }: LearningPath, answers: readonly number[]): Checked {
  const told = questions.map(({ right, because }, at) => ({
    isRight: answers[at] === right,
    right,
    because,
  }));
  const right = told.filter(({ isRight }) => isRight).length;
  return { right, isFinished: right >= rightToFinish, answers: told };
}

/** The path that is asked of whoever signs in for an organisation. */
export function pathAskedOf(role: string): Learner | undefined {
  if (role === 'school') return 'administrator';
  return role === 'municipal' ? 'specialist' : undefined;
}

/** The same names in any order: an act puts the surname first, an account often does not. */
export function isNamedAlike(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(name: string): string {
  return plainName(name).split(' ').sort().join(' ');
}

/** The first time somebody who is appointed has finished the path. */
export function passingOf(
  { personName }: Pick<Appointment, 'personName'>,
  passed: readonly Passed[],
): Passed | undefined {
  return passed
    .filter((one) => isNamedAlike(one.personName, personName))
    .reduce<Passed | undefined>((first, one) => (first && first.on <= one.on ? first : one), undefined);
}
