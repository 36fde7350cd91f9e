import { endOfDay, startOfDay } from '../../shared/calendar/zone.ts';
import {
  type CoursePlanFormat,
  coursePlanLinkSchema,
  coursePlanQuerySchema,
} from '../coursePlan/contract.ts';
import { coursePlanDocx } from '../coursePlan/docx.ts';
import { coursePlanPaper, type PlanOfCourses } from '../coursePlan/paper.ts';
import { isPlanned, planMonths } from '../coursePlan/rules.ts';
import { linkValidSeconds } from '../materials.ts';
import { isSeenBy } from '../views.ts';
import { route } from './route.ts';

/** A year has some hundreds of sessions; a paper of more is not read. */
const mostSessions = 1000;

const papers: Record<CoursePlanFormat, { type: string; draw(plan: PlanOfCourses): Promise<Uint8Array> }> = {
  pdf: { type: 'application/pdf', draw: coursePlanPaper },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    draw: coursePlanDocx,
  },
};

export const getCoursePlan = route({
  method: 'GET',
  path: '/course-plan',
  summary:
    'A link to the plan of courses of some days as PDF or DOCX: programmes, dates, places, trainers, seats',
  right: 'seminar.propose',
  about: 'own',
  query: coursePlanQuerySchema,
  reply: coursePlanLinkSchema,
  handle: async ({ query: { from, to, format } }, rooms, { principal, now }) => {
    const [regionId = ''] = principal?.path ?? [];
    const [zone, { today }, programmes, venues, trainers, region] = await Promise.all([
      rooms.zoneOf(regionId),
      rooms.momentIn(regionId, now),
      rooms.programmes.all(regionId),
      rooms.venues.all(regionId),
      rooms.trainers.all(regionId),
      rooms.register.node(regionId),
    ]);
    const { items } = await rooms.sessions.page(regionId, {
      from: startOfDay(from, zone),
      to: endOfDay(to, zone),
      limit: mostSessions,
      matches: (card) => isPlanned(card) && isSeenBy(principal, card),
    });
    const { type, draw } = papers[format];
    const paper = await draw({
      organisation: region?.names.at(-1)?.ru ?? '',
      from,
      to,
      madeOn: today,
      months: planMonths(items, { programmes, venues, trainers }),
    });
    const fileName = `plan-kursov-${from}-${to}.${format}`;
    const key = `seminars/plans/${regionId}/${principal?.org}-${from}-${to}.${format}`;
    await rooms.files.put(key, paper, type);
    const url = await rooms.files.link(key, { validForSeconds: linkValidSeconds, fileName });
    return { url, fileName, sessions: items.length };
  },
});
