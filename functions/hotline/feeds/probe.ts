import type { z } from 'zod';
import type { Notice } from '../../messaging/contract.ts';
import { addDays } from '../../shared/calendar/day.ts';
import { newSecretId } from '../../shared/ids.ts';
import { log } from '../../shared/log.ts';
import type { NodeId } from '../../shared/words.ts';
import { askedSchema } from '../contract/asking.ts';
import type { Outage, ProbeFault } from '../contract/availability.ts';
import { followedSchema } from '../contract/following.ts';
import { hotlinePredicates, worksPermanently } from '../predicates.ts';
import type { HotlineRooms } from '../rooms.ts';
import { emptyDay, outagesOf, type ProbeRun, withRun } from '../rules/availability.ts';

/** What has not answered by then has failed. */
const patienceMs = 10_000;
const detailMost = 200;
/** An outage that is older has been told long ago. */
const daysLookedAt = 31;
/** The form wants a contact; nobody calls this one, and it is not kept. */
const phone = '+7 000 000-00-00';

/**
 * Asks a question and reads it as anybody outside does, by the address of the product, and records the run. Nothing of
 * it reaches the desk: a question with the probe's mark is a record of another kind, in no list and no feed.
 */
export async function probeHotline(rooms: HotlineRooms): Promise<void> {
  for (const { id } of await rooms.register.regions()) await probeRegion(id, rooms);
}

async function probeRegion(regionId: NodeId, rooms: HotlineRooms): Promise<void> {
  const now = rooms.clock.now();
  const at = now.toISOString();
  const run = await runOf(regionId, now, rooms);
  if (run.failure) log.error('the probe of the hotline failed', { ...run.failure });
  const { day, zone } = await rooms.desk(regionId);
  const since = addDays(day, -daysLookedAt);
  const before = await rooms.probes.days(regionId, since);
  await rooms.probes.change(emptyDay(regionId, day, zone), (stored) => withRun(stored, run));
  const after = await rooms.probes.days(regionId, since);
  const [was, is] = [outagesOf(before), outagesOf(after)];
  const last = is.at(-1);
  const turned = JSON.stringify(was.at(-1)) !== JSON.stringify(last);
  if (last && turned) await rooms.queues.send('messaging.notices', noticesOf(regionId, last));
  if (!turned && before.some((one) => one.day === day)) return;
  const days = await rooms.probes.days(regionId);
  const asked = await rooms.tally.ofPeriod(regionId, days[0]?.day ?? day, day);
  await rooms.queues.send('plan.verdicts', [
    {
      nodeId: regionId,
      path: [regionId],
      predicate: hotlinePredicates.worksPermanently.id,
      period: 'once',
      history: worksPermanently(days, asked, at, zone),
    },
  ]);
}

async function runOf(regionId: NodeId, now: Date, { probes, mail }: HotlineRooms): Promise<ProbeRun> {
  const at = now.toISOString();
  const begun = performance.now();
  const passed = () => Math.round(performance.now() - begun);
  let fault: ProbeFault = 'ask';
  try {
    const mark = newSecretId();
    await probes.putMark(mark, regionId, now);
    const text = `Проверка горячей линии ${mark.slice(0, 8)}`;
    const { secret } = await answerOf(`${mail.siteAddress}/api/public/hotline/tickets`, askedSchema, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': mark },
      body: JSON.stringify({ text, phone, consent: true, probe: mark }),
    });
    fault = 'read';
    const read = await answerOf(`${mail.siteAddress}/api/public/hotline/tickets/${secret}`, followedSchema);
    fault = 'otherText';
    if (read.conversation[0]?.text !== text) throw new Error('What was read is not what was asked');
    return { at, milliseconds: passed() };
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error)).slice(0, detailMost);
    return { at, milliseconds: passed(), failure: { at, milliseconds: passed(), fault, detail } };
  }
}

async function answerOf<S extends z.ZodType>(url: string, schema: S, init: RequestInit = {}) {
  const reply = await fetch(url, { ...init, signal: AbortSignal.timeout(patienceMs) });
  if (!reply.ok) throw new Error(`The reply was ${reply.status}`);
  return schema.parse(await reply.json());
}

/** Both who answers for the hotline and who works at it are told, once when an outage opens and once when it ends. */
function noticesOf(regionId: NodeId, { from, knownAt, to }: Outage): Notice[] {
  const minutes = to ? Math.round((Date.parse(to) - Date.parse(from)) / 60_000) : 0;
  return (['leadership', 'operator'] as const).map((role) => ({
    cause: `hotline.outage:${regionId}:${from}:${to ? 'over' : 'open'}:${role}`,
    to: { role, nodeId: regionId },
    title: to
      ? { ru: 'Горячая линия снова работает', en: 'The hotline is at work again' }
      : { ru: 'Горячая линия не работает', en: 'The hotline is down' },
    text: to
      ? { ru: `Перерыв длился ${minutes} мин.`, en: `It was down for ${minutes} min.` }
      : {
          ru: 'Две проверки подряд не смогли задать вопрос и прочитать его.',
          en: 'Two checks in a row could not ask a question and read it.',
        },
    path: '/status#availability',
    urgent: true,
    at: to ?? knownAt,
  }));
}
