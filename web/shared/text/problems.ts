import * as adoption from './problems/adoption.ts';
import * as control from './problems/control.ts';
import * as exchange from './problems/exchange.ts';
import * as guidance from './problems/guidance.ts';
import * as hotline from './problems/hotline.ts';
import * as kernel from './problems/kernel.ts';
import * as messaging from './problems/messaging.ts';
import * as monitoring from './problems/monitoring.ts';
import * as plan from './problems/plan.ts';
import * as registry from './problems/registry.ts';
import * as reporting from './problems/reporting.ts';
import * as seminars from './problems/seminars.ts';
import type { Words } from './words.ts';

/** What each refusal is, and what to do about it. Keys are the codes of functions/shared/refusal.ts. */
export const ru = {
  ...kernel.ru,
  ...registry.ru,
  ...plan.ru,
  ...adoption.ru,
  ...hotline.ru,
  ...control.ru,
  ...reporting.ru,
  ...guidance.ru,
  ...seminars.ru,
  ...messaging.ru,
  ...exchange.ru,
  ...monitoring.ru,
} satisfies Words;
export const en = {
  ...kernel.en,
  ...registry.en,
  ...plan.en,
  ...adoption.en,
  ...hotline.en,
  ...control.en,
  ...reporting.en,
  ...guidance.en,
  ...seminars.en,
  ...messaging.en,
  ...exchange.en,
  ...monitoring.en,
} satisfies Words;
