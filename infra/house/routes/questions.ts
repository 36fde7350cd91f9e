import { adoptionQuestions } from './adoptionQuestions.ts';
import { exchangeQuestions } from './exchangeQuestions.ts';
import { guidanceQuestions } from './guidanceQuestions.ts';
import { hotlineQuestions } from './hotlineQuestions.ts';
import { messagingQuestions } from './messagingQuestions.ts';
import { monitoringQuestions } from './monitoringQuestions.ts';
import { planQuestions } from './planQuestions.ts';
import type { Question } from './question.ts';
import { registryQuestions } from './registryQuestions.ts';
import { reportingQuestions } from './reportingQuestions.ts';
import { seminarsQuestions } from './seminarsQuestions.ts';

/**
 * How to ask each route that needs more than its path parameters, by `METHOD /domain/path`. Whatever is not about a
 * place by its path says here how a place is named.
 */
export const questions: Record<string, Question> = {
  ...registryQuestions,
  ...planQuestions,
  ...adoptionQuestions,
  ...hotlineQuestions,
  ...monitoringQuestions,
  ...seminarsQuestions,
  ...exchangeQuestions,
  ...guidanceQuestions,
  ...reportingQuestions,
  ...messagingQuestions,
};
