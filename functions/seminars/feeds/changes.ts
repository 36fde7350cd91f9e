import { writeAudit } from '../../shared/audit.ts';
import { type Change, changeSchema } from '../../shared/change.ts';
import type { FeedHandlers, FeedItem } from '../../shared/feed.ts';
import { trainingSchema } from '../contract/coverage.ts';
import { type Session, sessionSchema } from '../contract/sessions.ts';
import { courseSchema } from '../courses/contract.ts';
import { tellCourses, tellOfGroup } from '../courses/feed.ts';
import { asksFor } from '../feedback.ts';
import { countBrowsers, keepPassings } from '../learning/feed.ts';
import { invitationsOf } from '../mandatory.ts';
import { noticesOf } from '../notices.ts';
import type { SeminarRooms } from '../rooms.ts';
import { nodesOf, withSession } from '../rules/trainedEntries.ts';
import { schoolRunHandlers } from '../schoolRuns/feed.ts';
import { changeTrainings } from '../training.ts';
import { verdictsOf } from '../verdicts.ts';
import { handOver } from './certificates.ts';

/**
 * What follows from a changed record: its audit entry; of a session its card, the training of those who are signed up, and
 * what people are told; of a training the proofs made of it.
 */
export function changeHandlers(rooms: SeminarRooms): FeedHandlers {
  const audit = (items: readonly FeedItem[]) => writeAudit(rooms.table, items);
  return {
    ...schoolRunHandlers(rooms),
    session: async (items) => {
      await audit(items.map(withoutPeople));
      for (const item of items) await tell(rooms, item);
      for (const id of new Set(items.map(({ id }) => String(id)))) await keepTraining(rooms, id);
    },
    certificate: (items) => audit(items.map(withoutPeople)),
    certificateOrder: async (items) => {
      await audit(items.map(withoutPeople));
      await handOver(items, rooms);
    },
    programme: audit,
    venue: audit,
    trainer: audit,
    feedback: (items) => audit(items.map(withoutPeople)),
    feed: (items) => audit(items.map(withoutPeople)),
    course: async (items) => {
      await audit(items);
      await tellCourses(
        items.map((item) => courseSchema.parse(item)),
        rooms,
      );
    },
    learner: async (items) => {
      await audit(items);
      await countBrowsers(items, rooms);
    },
    passing: async (items) => {
      await audit(items.map(withoutPeople));
      await keepPassings(items, rooms);
    },
    training: async (items) => {
      const trainings = items.map((item) => trainingSchema.parse(item));
      const newest = [...new Map(trainings.map((one) => [one.nodeId, one])).values()];
      await rooms.queues.send('plan.verdicts', newest.flatMap(verdictsOf));
    },
  };
}

/** The audit is read by more people than a session's list: it tells what was done, not to whom. */
const kept = new Set([
  'state',
  'days',
  'place',
  'capacity',
  'trainers',
  'signUp',
  'title',
  'materials',
  'number',
  'annulled',
]);

function withoutPeople(item: FeedItem): FeedItem {
  const change = item.lastChange as { fields?: { field: string }[] } | undefined;
  const fields = (change?.fields ?? []).filter(({ field }) => kept.has(field));
  return { ...item, lastChange: { ...change, fields } };
}

async function keepTraining(rooms: SeminarRooms, id: string): Promise<void> {
  const session = await rooms.sessions.get(id);
  await rooms.sessions.putCard(session);
  const zone = await rooms.zoneOf(session.regionId);
  await changeTrainings(nodesOf(session), (training) => withSession(training, session, zone), rooms);
  if (session.state === 'held') await tellOfGroup(session.regionId, id, rooms);
}

/** Whoever a change concerns is told of it once: a notice names its cause. */
async function tell(rooms: SeminarRooms, item: FeedItem): Promise<void> {
  const session: Session = sessionSchema.parse(item);
  const change = changeSchema.safeParse(item.lastChange);
  if (!change.success) return;
  const made: Change = change.data;
  const notices = [
    ...noticesOf(session, made, await trainerAddresses(session, rooms)),
    ...(await invitationsOf(session, made, rooms)),
    ...(made.action === 'holdSession' ? await asksFor(session, made.at, rooms) : []),
  ];
  if (notices.length > 0) await rooms.queues.send('messaging.notices', notices);
}

async function trainerAddresses({ trainers }: Session, rooms: SeminarRooms): Promise<string[]> {
  return (await rooms.trainers.getMany(trainers)).flatMap(({ email }) => email ?? []);
}
