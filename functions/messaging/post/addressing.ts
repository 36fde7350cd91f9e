import type { Claims } from '../../shared/access/claims.ts';
import { inParallel } from '../../shared/parallel.ts';
import { proofAt } from '../../shared/proofs.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import { type Addressing, type Desk, type ListedDesk, mostAddressees } from '../contract/post.ts';
import type { MessagingRooms } from '../rooms.ts';
import { deskAt, mayWriteTo, refuseForeignRule, threadIdOf, worksAt } from './rules/desks.ts';

type Rooms = Pick<MessagingRooms, 'register' | 'plans' | 'seminars' | 'clock'>;

const placesAtOnce = 4;
/** Statuses of whoever lags: a school without data or before its act is not one. */
const lagging = new Set(['missing', 'overdue']);
const activated = 'adoption.schoolActivated';

/** The list a message would go to now: each desk once, in the order of nodes. Refuses desks the sender may not write to. */
export async function listOf(
  addressing: Addressing,
  sender: Claims,
  today: Day,
  rooms: Rooms,
): Promise<ListedDesk[]> {
  if ('within' in addressing)
    refuseForeignRule(addressing, sender, await rooms.register.pathOf(addressing.within));
  const isToParticipants = addressing.by === 'participants';
  const desks = isToParticipants
    ? await desksOfParticipants(addressing.sessionId, sender, rooms)
    : await desksOf(addressing, today, rooms);
  const listed = await withPeople(desks, today, rooms);
  // Whoever may read who takes part in a session may write to those who do.
  const isAllowed = (desk: ListedDesk) => isToParticipants || mayWriteTo(sender, desk);
  const allowed = listed.filter(isAllowed);
  const refused = listed.find((desk) => !isAllowed(desk));
  if (refused && addressing.by === 'hand')
    throw new Refusal('deskNotYours', `You may not write to ${threadIdOf(refused)}`, {
      node: refused.nodeId,
    });
  if (allowed.length > mostAddressees)
    throw new Refusal('tooManyAddressees', `No more than ${mostAddressees} at once`, {
      most: mostAddressees,
    });
  return allowed.sort((a, b) => (threadIdOf(a) < threadIdOf(b) ? -1 : 1));
}

/** Desks of the organisations that take part in a session; people of the region itself have none that answers for them. */
async function desksOfParticipants(sessionId: string, sender: Claims, { seminars }: Rooms): Promise<Desk[]> {
  const nodes = await seminars.participants(sessionId, sender);
  return nodes.filter((id) => !id.startsWith('r-')).map(deskAt);
}

type Named = Exclude<Addressing, { by: 'participants' }>;

async function desksOf(addressing: Named, today: Day, rooms: Rooms): Promise<Desk[]> {
  if (addressing.by === 'hand') {
    const stranger = addressing.to.find((desk) => !worksAt(desk));
    if (stranger)
      throw new Refusal('deskNotYours', `Nobody works as ${stranger.role} there`, { node: stranger.nodeId });
    return [...new Map(addressing.to.map((desk) => [threadIdOf(desk), desk])).values()];
  }
  const { within } = addressing;
  if (addressing.by === 'everybody' && addressing.kind === 'municipality')
    return within.startsWith('r-')
      ? (await openMunicipalities(within, today, rooms)).map(deskAt)
      : [deskAt(within)];
  if (within.startsWith('s-') && addressing.by === 'everybody') return [deskAt(within)];
  const places = within.startsWith('r-') ? await openMunicipalities(within, today, rooms) : [within];
  const found: NodeId[] = [];
  await inParallel(places, placesAtOnce, async (place) => {
    found.push(...(await nodesIn(place, addressing, today, rooms)));
  });
  return [...new Set(found)].map(deskAt);
}

async function nodesIn(place: NodeId, addressing: Named, today: Day, rooms: Rooms): Promise<NodeId[]> {
  if (addressing.by === 'laggards') {
    const { rows } = await rooms.plans.standing(addressing.planId, addressing.number, place, today);
    return rows.filter(({ status }) => lagging.has(status)).map(({ nodeId }) => nodeId);
  }
  const schools = (await rooms.register.schoolsOf(place)).filter((node) => isOpen(node, today));
  if (addressing.by !== 'notActivated') return schools.map(({ id }) => id);
  const proofs = await rooms.plans.proofsOf(place, activated, 'once');
  const byNode = new Map(proofs.map(({ nodeId, history }) => [nodeId, history]));
  const now = rooms.clock.now().toISOString();
  return schools
    .filter(({ id }) => proofAt(byNode.get(id) ?? [], today, now)?.status !== 'satisfied')
    .map(({ id }) => id);
}

async function openMunicipalities(regionId: NodeId, today: Day, { register }: Rooms): Promise<NodeId[]> {
  return (await register.municipalities(regionId)).filter((node) => isOpen(node, today)).map(({ id }) => id);
}

function isOpen({ opensOn, closedOn }: { opensOn: Day; closedOn?: Day | undefined }, today: Day): boolean {
  return opensOn <= today && (closedOn === undefined || closedOn > today);
}

/** Each desk with its path and the person that the act in force appoints there. */
async function withPeople(desks: readonly Desk[], today: Day, { register }: Rooms): Promise<ListedDesk[]> {
  const nodes = [...new Set(desks.map(({ nodeId }) => nodeId))];
  const people = await register.peopleInActs(nodes, 'responsible', today);
  return Promise.all(
    desks.map(async (desk) => {
      const person = people.get(desk.nodeId);
      return {
        nodeId: desk.nodeId,
        role: desk.role,
        path: [...(await register.pathOf(desk.nodeId))],
        ...(person && { personName: person.personName }),
      };
    }),
  );
}
