import type { Words } from '../shared/text/words.ts';

type Load = () => Promise<Words>;

/** Where the sentences of a namespace come from, by language: each arrives with the first page that speaks of it. */
export type TextLoaders = Record<'ru' | 'en', Readonly<Record<string, Load>>>;

/** What every page of either application says. */
const everywhere = {
  ru: { shared: async () => (await import('../shared/text/shared.ts')).ru },
  en: { shared: async () => (await import('../shared/text/shared.ts')).en },
} satisfies TextLoaders;

const hotline = {
  ru: {
    hotline: async () => (await import('../hotline/text/ru.ts')).ru,
    status: async () => (await import('../hotline/text/status.ts')).ru,
  },
  en: {
    hotline: async () => (await import('../hotline/text/en.ts')).en,
    status: async () => (await import('../hotline/text/status.ts')).en,
  },
} satisfies TextLoaders;

const guidance = {
  ru: { guidance: async () => (await import('../guidance/text/ru.ts')).ru },
  en: { guidance: async () => (await import('../guidance/text/en.ts')).en },
} satisfies TextLoaders;

const certificates = {
  ru: {
    certificates: async () => (await import('../seminars/text/certificates.ts')).ru,
    here: async () => (await import('../seminars/text/here.ts')).ru,
  },
  en: {
    certificates: async () => (await import('../seminars/text/certificates.ts')).en,
    here: async () => (await import('../seminars/text/here.ts')).en,
  },
} satisfies TextLoaders;

const feedback = {
  ru: { feedback: async () => (await import('../seminars/text/feedback.ts')).ru },
  en: { feedback: async () => (await import('../seminars/text/feedback.ts')).en },
} satisfies TextLoaders;

const learning = {
  ru: { learning: async () => (await import('../seminars/text/learning.ts')).ru },
  en: { learning: async () => (await import('../seminars/text/learning.ts')).en },
} satisfies TextLoaders;

const open = {
  ru: { open: async () => (await import('../adoption/text/ruOpen.ts')).ruOpen },
  en: { open: async () => (await import('../adoption/text/enOpen.ts')).enOpen },
} satisfies TextLoaders;

/** Every sentence of the product. */
export const textLoaders = {
  ru: {
    ...everywhere.ru,
    ...hotline.ru,
    ...guidance.ru,
    ...certificates.ru,
    ...feedback.ru,
    ...learning.ru,
    ...open.ru,
    problems: async () => (await import('../shared/text/problems.ts')).ru,
    app: async () => (await import('./text/ru.ts')).ru,
    registry: async () => (await import('../registry/text/ru.ts')).ru,
    plan: async () => (await import('../plan/text/ru.ts')).ru,
    adoption: async () => (await import('../adoption/text/ru.ts')).ru,
    messaging: async () => (await import('../messaging/text/ru.ts')).ru,
    post: async () => (await import('../messaging/text/postRu.ts')).ru,
    reporting: async () => (await import('../reporting/text/ru.ts')).ru,
    control: async () => (await import('../reporting/text/controlRu.ts')).ru,
    exchange: async () => (await import('../exchange/text/ru.ts')).ru,
    monitoring: async () => (await import('../monitoring/text/ru.ts')).ru,
    built: async () => (await import('../reporting/text/built.ts')).ru,
    seminars: async () => (await import('../seminars/text/ru.ts')).ru,
    courses: async () => (await import('../seminars/text/courses.ts')).ru,
    seminarPlanner: async () => (await import('../seminars/text/planner.ts')).ru,
    seminarCalendars: async () => (await import('../seminars/text/calendars.ts')).ru,
    schoolRuns: async () => (await import('../seminars/text/schoolRuns.ts')).ru,
    door: async () => (await import('../seminars/text/door.ts')).ru,
    incidents: async () => (await import('../hotline/text/incidents.ts')).ru,
    guidanceDesk: async () => (await import('../guidance/text/ruDesk.ts')).ruDesk,
  },
  en: {
    ...everywhere.en,
    ...hotline.en,
    ...guidance.en,
    ...certificates.en,
    ...feedback.en,
    ...learning.en,
    ...open.en,
    problems: async () => (await import('../shared/text/problems.ts')).en,
    app: async () => (await import('./text/en.ts')).en,
    registry: async () => (await import('../registry/text/en.ts')).en,
    plan: async () => (await import('../plan/text/en.ts')).en,
    adoption: async () => (await import('../adoption/text/en.ts')).en,
    messaging: async () => (await import('../messaging/text/en.ts')).en,
    post: async () => (await import('../messaging/text/postEn.ts')).en,
    reporting: async () => (await import('../reporting/text/en.ts')).en,
    control: async () => (await import('../reporting/text/controlEn.ts')).en,
    exchange: async () => (await import('../exchange/text/en.ts')).en,
    monitoring: async () => (await import('../monitoring/text/en.ts')).en,
    built: async () => (await import('../reporting/text/built.ts')).en,
    seminars: async () => (await import('../seminars/text/en.ts')).en,
    courses: async () => (await import('../seminars/text/courses.ts')).en,
    seminarPlanner: async () => (await import('../seminars/text/planner.ts')).en,
    seminarCalendars: async () => (await import('../seminars/text/calendars.ts')).en,
    schoolRuns: async () => (await import('../seminars/text/schoolRuns.ts')).en,
    door: async () => (await import('../seminars/text/door.ts')).en,
    incidents: async () => (await import('../hotline/text/incidents.ts')).en,
    guidanceDesk: async () => (await import('../guidance/text/enDesk.ts')).enDesk,
  },
} satisfies TextLoaders;

/** The sentences of open pages; of the refusals those of the kernel, the hotline and guidance. */
export const openTextLoaders = {
  ru: {
    ...everywhere.ru,
    ...hotline.ru,
    ...guidance.ru,
    ...certificates.ru,
    ...feedback.ru,
    ...learning.ru,
    ...open.ru,
    problems: async () => (await import('../shared/text/openProblems.ts')).ru,
  },
  en: {
    ...everywhere.en,
    ...hotline.en,
    ...guidance.en,
    ...certificates.en,
    ...feedback.en,
    ...learning.en,
    ...open.en,
    problems: async () => (await import('../shared/text/openProblems.ts')).en,
  },
} satisfies TextLoaders;
