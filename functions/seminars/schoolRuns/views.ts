import { Refusal } from '../../shared/refusal.ts';
import type { RequestContext } from '../../shared/route.ts';
import type { NodeId } from '../../shared/words.ts';
import type { CheckInCount, SchoolRuns, SchoolRunsView, SchoolRunView } from '../contract/schoolRuns.ts';
import type { SeminarRooms } from '../rooms.ts';
import { keyOfRunPhoto, linkValidSeconds } from './photos.ts';
import { isHeld, standing } from './rules/runs.ts';
import { lessonsOf, schoolOf } from './schoolOf.ts';

/** All of a school's seminars, newest first, and what its next one is held against. */
export async function schoolRunsView(
  nodeId: NodeId,
  now: Date,
  rooms: SeminarRooms,
): Promise<SchoolRunsView> {
  const [{ grounds }, record, counts] = await Promise.all([
    schoolOf(nodeId, now, rooms),
    rooms.schoolRuns.find(nodeId),
    rooms.schoolRuns.counts(nodeId),
  ]);
  const { today, opensOn, bounds } = grounds;
  const runs = await Promise.all((record?.runs ?? []).map((run) => runView(run, counts, rooms)));
  return {
    nodeId,
    today,
    opensOn,
    version: record?.version ?? 0,
    runs: runs.sort((a, b) => (a.on < b.on ? 1 : -1)),
    links: (record?.links ?? []).map(({ by: _by, ...link }) => ({
      ...link,
      address: `${rooms.siteAddress}/here/${nodeId}/${link.code}`,
      checkedIn: countOn(counts, link.on),
    })),
    bounds,
    lessons: await lessonsOf(nodeId, today, rooms),
  };
}

async function runView(
  run: SchoolRuns['runs'][number],
  counts: readonly CheckInCount[],
  { files }: Pick<SeminarRooms, 'files'>,
): Promise<SchoolRunView> {
  const { on, present, topic, photo } = standing(run);
  const checkedIn = run.audience === 'parents' ? countOn(counts, on) : 0;
  return {
    id: run.id,
    audience: run.audience,
    on,
    present,
    topic,
    state: isHeld(run) ? 'held' : 'withdrawn',
    entries: run.entries.map(({ by: _by, photo: _photo, ...entry }) => entry),
    ...(photo && {
      photo: {
        ...photo,
        url: await files.link(keyOfRunPhoto(photo.id), {
          validForSeconds: linkValidSeconds,
          fileName: photo.name,
        }),
      },
    }),
    ...(checkedIn > 0 && { checkedIn }),
  };
}

function countOn(counts: readonly CheckInCount[], day: string): number {
  return counts.find(({ on }) => on === day)?.browsers.length ?? 0;
}

/** A school's record for an edit of it; nobody edits one that is not there. */
export async function recordOf(
  nodeId: NodeId,
  { schoolRuns }: Pick<SeminarRooms, 'schoolRuns'>,
): Promise<SchoolRuns> {
  const found = await schoolRuns.find(nodeId);
  if (!found) throw new Refusal('notFound', `The school ${nodeId} has recorded no seminar`);
  return found;
}

/** Who says something of a seminar, and when. */
export function doneBy({ now, principal }: Pick<RequestContext, 'now' | 'principal'>) {
  return {
    at: now.toISOString(),
    by: principal?.sub ?? 'public',
    ...(principal?.name && { byName: principal.name }),
  };
}
