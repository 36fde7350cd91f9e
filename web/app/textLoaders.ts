import type { Words } from '../shared/text/words.ts';

type Load = () => Promise<Words>;

/** Where the sentences of a namespace come from, by language: each arrives with the first page that speaks of it. */
export type TextLoaders = Record<'ru' | 'en', Readonly<Record<string, Load>>>;

/** What every page of either application says. */
const everywhere = {
  ru: { shared: async () => (await import('../shared/text/ruShared.ts')).ruShared },
  en: { shared: async () => (await import('../shared/text/enShared.ts')).enShared },
} satisfies TextLoaders;

const hotline = {
  ru: {
    hotline: async () => (await import('../hotline/text/ruCore.ts')).ruCore,
    status: async () => (await import('../hotline/text/status.ts')).ru,
  },
  en: {
    hotline: async () => (await import('../hotline/text/enCore.ts')).enCore,
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

/** Parts of the domains' sentences, each for the pages that say them. Their keys are those of the domain. */
const parts = {
  ru: {
    changes: async () => ({ changes: (await import('./text/changes.ru.ts')).changesRu }),
    charts: async () => ({ charts: (await import('./text/charts.ru.ts')).chartsRu }),
    forecast: async () => ({ forecast: (await import('./text/forecast.ru.ts')).forecastRu }),
    grid: async () => ({ grid: (await import('./text/grid.ru.ts')).gridRu }),
    map: async () => ({ map: (await import('./text/map.ru.ts')).mapRu }),
    measure: async () => ({ measure: (await import('./text/measure.ru.ts')).measureRu }),
    municipality: async () => ({ municipality: (await import('./text/municipality.ru.ts')).municipalityRu }),
    overview: async () => ({ overview: (await import('./text/overview.ru.ts')).overviewRu }),
    timeline: async () => ({ timeline: (await import('./text/timeline.ru.ts')).timelineRu }),
    school: async () => (await import('./text/ofSchool.ru.ts')).ofSchoolRu,
    audit: async () => ({ audit: (await import('../registry/text/audit.ts')).ru }),
    calendar: async () => ({ calendar: (await import('../registry/text/calendar.ts')).ru }),
    completeness: async () => ({ completeness: (await import('../registry/text/completeness.ts')).ru }),
    files: async () => ({ files: (await import('../registry/text/files.ts')).ru }),
    packs: async () => ({ packs: (await import('../registry/text/packs.ts')).ru }),
    people: async () => ({ people: (await import('../registry/text/people.ts')).ru }),
    imports: async () => ({ imports: (await import('../adoption/text/ruImports.ts')).ruImports }),
    pictures: async () => (await import('../shared/text/pictures.ts')).ru,
    hotlineReports: async () => (await import('../hotline/text/reports.ts')).ru,
    planWords: async () => (await import('../plan/text/ruWords.ts')).ruWords,
  },
  en: {
    changes: async () => ({ changes: (await import('./text/changes.en.ts')).changesEn }),
    charts: async () => ({ charts: (await import('./text/charts.en.ts')).chartsEn }),
    forecast: async () => ({ forecast: (await import('./text/forecast.en.ts')).forecastEn }),
    grid: async () => ({ grid: (await import('./text/grid.en.ts')).gridEn }),
    map: async () => ({ map: (await import('./text/map.en.ts')).mapEn }),
    measure: async () => ({ measure: (await import('./text/measure.en.ts')).measureEn }),
    municipality: async () => ({ municipality: (await import('./text/municipality.en.ts')).municipalityEn }),
    overview: async () => ({ overview: (await import('./text/overview.en.ts')).overviewEn }),
    timeline: async () => ({ timeline: (await import('./text/timeline.en.ts')).timelineEn }),
    school: async () => (await import('./text/ofSchool.en.ts')).ofSchoolEn,
    audit: async () => ({ audit: (await import('../registry/text/audit.ts')).en }),
    calendar: async () => ({ calendar: (await import('../registry/text/calendar.ts')).en }),
    completeness: async () => ({ completeness: (await import('../registry/text/completeness.ts')).en }),
    files: async () => ({ files: (await import('../registry/text/files.ts')).en }),
    packs: async () => ({ packs: (await import('../registry/text/packs.ts')).en }),
    people: async () => ({ people: (await import('../registry/text/people.ts')).en }),
    imports: async () => ({ imports: (await import('../adoption/text/enImports.ts')).enImports }),
    pictures: async () => (await import('../shared/text/pictures.ts')).en,
    hotlineReports: async () => (await import('../hotline/text/reports.ts')).en,
    planWords: async () => (await import('../plan/text/enWords.ts')).enWords,
  },
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
    ...parts.ru,
    app: async () => (await import('./text/frame.ru.ts')).frameRu,
    registry: async () => (await import('../registry/text/ruCore.ts')).ruCore,
    plan: async () => (await import('../plan/text/ru.ts')).ru,
    adoption: async () => (await import('../adoption/text/ruCore.ts')).ruCore,
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
    ...parts.en,
    app: async () => (await import('./text/frame.en.ts')).frameEn,
    registry: async () => (await import('../registry/text/enCore.ts')).enCore,
    plan: async () => (await import('../plan/text/en.ts')).en,
    adoption: async () => (await import('../adoption/text/enCore.ts')).enCore,
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
