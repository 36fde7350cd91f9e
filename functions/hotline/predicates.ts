import { addDays } from '../shared/calendar/day.ts';
import { dayOf, startOfDay } from '../shared/calendar/zone.ts';
import type { Because, Proof } from '../shared/evidence.ts';
import type { Instant } from '../shared/words.ts';
import { availabilityNeeded, type ProbeDay, responsesNeeded } from './contract/availability.ts';
import type { CountedTicket } from './contract/report.ts';
import { availabilityByMonth, firstRunOf, outagesOf } from './rules/availability.ts';
import { keptShare, responsesAt } from './rules/responses.ts';

/** What the hotline can prove of a region, with the codes of its reasons. */
export const hotlinePredicates = {
  /** No outage goes on, of the month's runs of the probe enough have succeeded so far, and enough first responses were in time. */
  worksPermanently: {
    id: 'hotline.worksPermanently',
    params: [],
    because: ['hotlineWorks', 'hotlineOutage', 'hotlineBelow', 'hotlineLate'],
  },
} as const;

type Asked = Pick<CountedTicket, 'day' | 'first'>;

const fact = '/api/public/hotline/availability';

/**
 * Judged at the end of each day, and at the beginning and the end of each outage, by what was known at that moment; a day
 * with an outage that has ended shows what held after it, and knows of the hours before.
 */
export function worksPermanently(
  days: readonly ProbeDay[],
  asked: readonly Asked[],
  now: Instant,
  zone: string,
): Proof[] {
  const begun = firstRunOf(days);
  if (!begun) return [];
  const outages = outagesOf(days);
  const moments = new Set([begun, ...outages.flatMap(({ knownAt, to }) => (to ? [knownAt, to] : [knownAt]))]);
  for (let day = addDays(dayOf(begun, zone), 1); startOfDay(day, zone) <= now; day = addDays(day, 1))
    moments.add(startOfDay(day, zone));
  const history: Proof[] = [];
  let before = '';
  for (const at of [...moments].sort((a, b) => Date.parse(a) - Date.parse(b))) {
    const outage = outages.find(
      ({ knownAt, to }) => Date.parse(knownAt) <= Date.parse(at) && !(to && Date.parse(to) <= Date.parse(at)),
    );
    const judged = outage ? down(outage.from, zone) : byShares(days, asked, at, zone);
    const said = JSON.stringify(judged);
    if (said !== before) history.push({ since: dayOf(at, zone), knownSince: at, ...judged });
    before = said;
  }
  return history;
}

function down(from: Instant, zone: string): { status: 'missing'; because: Because } {
  return { status: 'missing', because: { code: 'hotlineOutage', params: { day: dayOf(from, zone) }, fact } };
}

/** By the month so far: at midnight that is the whole of the month which has just ended. */
function byShares(
  days: readonly ProbeDay[],
  asked: readonly Asked[],
  at: Instant,
  zone: string,
): { status: 'satisfied' | 'missing'; because: Because } {
  const today = dayOf(at, zone);
  const month = (startOfDay(today, zone) === at ? addDays(today, -1) : today).slice(0, 7);
  const ofMonth = days.filter(({ day }) => day <= today && day >= `${month}-01`);
  const found = availabilityByMonth(ofMonth, at, zone).find((one) => one.month === month);
  const need = availabilityNeeded;
  if (found && found.share < need)
    return {
      status: 'missing',
      because: { code: 'hotlineBelow', params: { share: found.share, need }, fact },
    };
  const inTime = keptShare(responsesAt(asked, month, at));
  if (inTime !== undefined && inTime < responsesNeeded)
    return {
      status: 'missing',
      because: { code: 'hotlineLate', params: { share: inTime, need: responsesNeeded }, fact },
    };
  return { status: 'satisfied', because: { code: 'hotlineWorks', params: { need }, fact } };
}
