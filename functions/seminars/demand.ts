import type { Node } from '../registry/contract/nodes.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type { CoverageRow } from './contract/coverage.ts';
import type { AskedNode, Uncovered } from './contract/coveragePlan.ts';
import type { Duty } from './contract/words.ts';
import { coverageListsOf } from './coverage.ts';
import type { SeminarRooms } from './rooms.ts';
import { isOpenState } from './rules/seats.ts';

interface Question {
  regionId: NodeId;
  municipalities: readonly Node[];
  duty: Duty;
  today: Day;
  from: Day;
  to: Day;
}

interface Demanded {
  trained: number;
  invited: number;
  asked: AskedNode[];
  /** Who has nobody yet that could be taught. */
  nobodyThere: Uncovered[];
}

/** Beyond a plan’s own days others may have invited too. */
const cardsAtOnce = 500;

/**
 * Who has to be taught: not trained, not signed up, and meant for no session that is planned already, be it a draft. For
 * the duties that are done on the platform a school has to be registered there.
 */
export async function demandFor(question: Question, rooms: SeminarRooms): Promise<Demanded> {
  const { regionId, municipalities, duty, today } = question;
  const [lists, invited] = await Promise.all([
    coverageListsOf(regionId, municipalities, { duty, day: today }, rooms),
    invitedTo(question, rooms),
  ]);
  const all = lists.flatMap(({ municipality, rows }) =>
    rows.map((row) => ({ ...row, municipalityId: municipality.id })),
  );
  const open = all.filter(({ nodeId, status }) => status === 'notReached' && !invited.has(nodeId));
  const registered = await rooms.adoption.registeredOn(open.map(({ nodeId }) => nodeId));
  const needsRegistration = duty === 'administrator' || duty === 'teacher';
  const isReady = ({ nodeId }: CoverageRow) => !needsRegistration || registered.has(nodeId);
  const left = (reason: Uncovered['reason']) => (row: (typeof all)[number]) => ({
    nodeId: row.nodeId,
    municipalityId: row.municipalityId,
    name: row.name,
    reason,
  });
  return {
    trained: all.filter(({ status }) => status === 'trained').length,
    invited: all.filter(
      ({ nodeId, status }) => status === 'invited' || (status === 'notReached' && invited.has(nodeId)),
    ).length,
    asked: open.filter(isReady).map(({ nodeId, municipalityId, name }) => ({
      nodeId,
      municipalityId,
      name,
      readyOn: registered.get(nodeId) ?? today,
    })),
    nobodyThere: [
      ...all.filter(({ status }) => status === 'notAppointed').map(left('notAppointed')),
      ...open.filter((row) => !isReady(row)).map(left('notRegistered')),
    ],
  };
}

/** Whom sessions to come are meant for by a plan made before. 0.15 read units a session. */
async function invitedTo({ regionId, duty, today }: Question, { sessions }: Pick<SeminarRooms, 'sessions'>) {
  const invited = new Set<NodeId>();
  let cursor: string | undefined;
  do {
    const page = await sessions.page(regionId, {
      from: today,
      limit: cardsAtOnce,
      matches: (card) => card.duties.includes(duty) && (card.state === 'draft' || isOpenState(card)),
      ...(cursor && { cursor }),
    });
    for (const card of page.items) for (const nodeId of card.invited ?? []) invited.add(nodeId);
    cursor = page.next;
  } while (cursor);
  return invited;
}
