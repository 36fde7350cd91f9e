import type { Words } from '../../shared/text/words.ts';
import { changesEn } from './changes.en.ts';
import { chartsEn } from './charts.en.ts';
import { firstStepsEn } from './firstSteps.en.ts';
import { forecastEn } from './forecast.en.ts';
import { gridEn } from './grid.en.ts';
import { mapEn } from './map.en.ts';
import { measureEn } from './measure.en.ts';
import { municipalityEn } from './municipality.en.ts';
import { overviewEn } from './overview.en.ts';
import { rolloutEn } from './rollout.en.ts';
import { schoolEn } from './school.en.ts';
import { timelineEn } from './timeline.en.ts';

export const en = {
  product: 'Vnedrenie',
  skipToContent: 'Skip to content',
  menu: 'Menu',
  language: 'Русский',
  languageLabel: 'Переключить на русский',
  theme: { light: 'Light theme', dark: 'Dark theme', system: 'Theme as in the system', label: 'Theme' },
  signIn: 'Sign in',
  signOut: 'Sign out',
  demo: 'Demonstration: today is {{day}}',
  nav: {
    rollout: 'Rollout',
    overview: 'Overview',
    plan: 'Plan',
    grid: 'Heat grid',
    map: 'Map',
    charts: 'Charts',
    open: 'For parents',
    changes: 'What changed',
    work: 'Work',
    mine: 'My municipality',
    mySchool: 'My school',
    nodes: 'Schools and nodes',
    acts: 'Acts to accept',
    completeness: 'Record completeness',
    activation: 'School activation',
    exchange: 'Exchange',
    forms: 'Schools’ forms',
    outPackages: 'Passing on to Dnevnik.ru',
    parameters: 'Indicator catalogue',
    gradebook: 'Link to Dnevnik.ru',
    freshness: 'Freshness of data',
    imports: 'Data imports',
    messages: 'Messages',
    webhooks: 'Webhooks',
    seminars: 'Seminars',
    hotline: 'Hotline',
    desk: 'Municipal desk',
    control: 'Control',
    reports: 'Reports',
    built: 'Report builder',
    incidents: 'Incidents',
    status: 'Status',
    certificates: 'Certificate check',
    hotlineReports: 'Hotline report',
    help: 'Help',
    learning: 'Learning path',
    guidance: 'Guidelines',
    guidanceDesk: 'Articles',
    ask: 'Ask a question',
    order: 'The order',
    findings: 'Order audit',
    versions: 'Plan versions',
    drafts: 'Plan drafts',
    service: 'Service',
    packs: 'Region packs',
    people: 'People and roles',
    calendar: 'Calendars',
    audit: 'Change log',
    api: 'API description',
  },
  unreadMessages_one: '{{count}} unread message',
  unreadMessages_other: '{{count}} unread messages',
  notFound: {
    title: 'There is no such page',
    advice: 'The address was copied in part, or the page has moved.',
    home: 'To the overview',
  },
  crashed: {
    title: 'The page did not open',
    advice: 'Reload it. If it happens again, tell support.',
    reload: 'Reload',
  },
  onlySignedIn: {
    title: 'This page is for those who have signed in',
    advice: 'Lists of schools and desks are for staff. Open figures are on the overview and the map.',
  },
  changes: changesEn,
  charts: chartsEn,
  firstSteps: firstStepsEn,
  forecast: forecastEn,
  grid: gridEn,
  map: mapEn,
  measure: measureEn,
  municipality: municipalityEn,
  overview: overviewEn,
  rollout: rolloutEn,
  school: schoolEn,
  timeline: timelineEn,
} satisfies Words;
