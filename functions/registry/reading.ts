import type { Claims } from '../shared/access/claims.ts';
import type { Role } from '../shared/access/roles.ts';
import type { SchoolCalendarLayer } from '../shared/calendar/contract.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import { Refusal } from '../shared/refusal.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { Day, Instant, NodeId } from '../shared/words.ts';
import type { Act, AppointedRole, NodeActs } from './contract/acts.ts';
import type { Node } from './contract/nodes.ts';
import type { Person } from './contract/people.ts';
import { actsRepository } from './repository/actsRepository.ts';
import { calendarRepository } from './repository/calendarRepository.ts';
import { nodeRepository } from './repository/nodeRepository.ts';
import { peopleRepository } from './repository/peopleRepository.ts';
import { isInForceOn } from './rules/acts.ts';
import { appointmentsIn } from './rules/appointments.ts';
import { pathOfNode } from './rules/nodes.ts';
import { visitorIn } from './rules/vacancies.ts';
import { zoneReader } from './zones.ts';

/** Who holds a role by an accepted act, and by which. */
export interface Appointee {
  personName: string;
  personId?: string;
  post: string;
  act: Pick<Act, 'id' | 'number' | 'signedOn'>;
}

/** That somebody was appointed, from a day on; `until` is the first day no more, known since `endRecordedAt`. */
export interface Appointed {
  actId: string;
  personName: string;
  personId?: string;
  from: Day;
  recordedAt: Instant;
  until?: Day;
  endRecordedAt?: Instant;
}

/** Somebody of the registry, as far as others need to reach them. */
export interface Reachable {
  id: string;
  name: string;
  role: Role;
  nodeId: NodeId;
  email?: string;
}

/** What other domains may ask the registry. */
export interface NodeReader extends PathRoom {
  node(id: NodeId): Promise<Node | undefined>;
  /** Those of them that are there, in no order. 0.5 read units each. */
  nodes(ids: readonly NodeId[]): Promise<Node[]>;
  regions(): Promise<Node[]>;
  /** Time zone of a region; Moscow's where it names none. */
  zoneOf(regionId: NodeId): Promise<string>;
  /** Also those that have closed: whoever asks looks at `opensOn` and `closedOn`. */
  municipalities(regionId: NodeId): Promise<Node[]>;
  schoolsOf(municipalityId: NodeId): Promise<Node[]>;
  schoolsOfRegion(regionId: NodeId): Promise<Node[]>;
  branchesOfRegion(regionId: NodeId): Promise<Node[]>;
  children(id: NodeId): Promise<Node[]>;
  personInAct(nodeId: NodeId, role: AppointedRole, day: Day): Promise<Appointee | undefined>;
  /** The same for many nodes; those where nobody holds the role are left out. 0.5 read units a node. */
  peopleInActs(nodeIds: readonly NodeId[], role: AppointedRole, day: Day): Promise<Map<NodeId, Appointee>>;
  /** Everybody who ever held a role by an accepted act, by node; nodes without acts have none. 0.5 read units a node. */
  appointments(
    nodeIds: readonly NodeId[],
    role: AppointedRole,
  ): Promise<{ nodeId: NodeId; path: NodeId[]; appointments: Appointed[] }[]>;
  /** Everybody who holds a role at a node today. */
  peopleWith(role: Role, nodeId: NodeId): Promise<Reachable[]>;
  /** Nobody when the person has left. */
  person(id: string): Promise<Reachable | undefined>;
  /** The card of whoever is signed in, as a visit finds it. */
  visitor(account: Pick<Claims, 'sub' | 'org' | 'name' | 'email'>): Promise<Reachable | undefined>;
  /** Layers of a node's school calendar, from the default down; `schoolCalendar` makes one calendar of them. */
  calendarLayers(nodeId: NodeId): Promise<SchoolCalendarLayer[]>;
  /** The same for many nodes, by their paths from the region down. */
  calendarLayersOfMany(paths: readonly (readonly NodeId[])[]): Promise<SchoolCalendarLayer[][]>;
}

/** Nodes never move in the tree, so a path once read holds; as many as a country's region has several times over. */
const pathsKept = 10_000;
const pathsOf = new WeakMap<Platform, Map<NodeId, readonly NodeId[]>>();

export function nodeReader(platform: Platform): NodeReader {
  return nodeReaderOver(platform, domainTable(platform, 'registry'));
}

export function nodeReaderOver(platform: Platform, table: Table): NodeReader {
  const nodes = nodeRepository(table);
  const acts = actsRepository(table);
  const calendars = calendarRepository(table);
  const people = peopleRepository(table);
  const paths = pathsOf.get(platform) ?? new Map<NodeId, readonly NodeId[]>();
  pathsOf.set(platform, paths);

  async function pathOf(id: NodeId): Promise<readonly NodeId[]> {
    // A region heads its own path: whoever imports a new one is admitted before it is there.
    if (id.startsWith('r-')) return [id];
    const kept = paths.get(id);
    if (kept) return kept;
    const path = pathOfNode(await nodes.get(id));
    if (paths.size >= pathsKept) paths.clear();
    paths.set(id, path);
    return path;
  }

  const activePeople = async (nodeId: NodeId) => (await people.all(nodeId)).filter(({ active }) => active);

  return {
    pathOf,
    node: nodes.find,
    nodes: nodes.getMany,
    regions: nodes.regions,
    zoneOf: zoneReader(platform, nodes),
    municipalities: (regionId) => nodes.all('municipality', asRegion(regionId)),
    schoolsOf: async (municipalityId) => {
      const [regionId] = await pathOf(municipalityId);
      if (regionId === undefined) throw new Refusal('notFound', `No node ${municipalityId}`);
      return nodes.all('school', { id: municipalityId, kind: 'municipality', regionId });
    },
    schoolsOfRegion: (regionId) => nodes.all('school', asRegion(regionId)),
    branchesOfRegion: (regionId) => nodes.all('branch', asRegion(regionId)),
    children: nodes.children,
    async personInAct(nodeId, role, day) {
      return appointeeOf(await acts.find(nodeId), role, day);
    },
    async peopleInActs(nodeIds, role, day) {
      const records = await acts.ofMany(nodeIds);
      return new Map(
        records.flatMap((record) => {
          const appointee = appointeeOf(record, role, day);
          return appointee ? [[record.nodeId, appointee] as const] : [];
        }),
      );
    },
    async appointments(nodeIds, role) {
      const records = await acts.ofMany(nodeIds);
      return records.map(({ nodeId, path, acts: all }) => ({
        nodeId,
        path,
        appointments: appointmentsIn(all, role),
      }));
    },
    peopleWith: async (role, nodeId) =>
      (await activePeople(nodeId)).filter((one) => one.role === role).map(reachable),
    async person(id) {
      const person = await people.find(id);
      return person?.active ? reachable(person) : undefined;
    },
    async visitor(account) {
      const found = visitorIn(await activePeople(account.org), account);
      return found && reachable(found);
    },
    calendarLayers: async (nodeId) => calendars.layers(await pathOf(nodeId)),
    calendarLayersOfMany: calendars.layersOfMany,
  };
}

function appointeeOf(record: NodeActs | undefined, role: AppointedRole, day: Day): Appointee | undefined {
  const act = record?.acts.find((one) => one.appoints?.role === role && isInForceOn(one, day));
  if (!act?.appoints) return undefined;
  const { personName, personId, post } = act.appoints;
  return {
    personName,
    post,
    ...(personId && { personId }),
    act: { id: act.id, number: act.number, signedOn: act.signedOn },
  };
}

function reachable({ id, name, role, nodeId, contacts: { email } }: Person): Reachable {
  return { id, name, role, nodeId, ...(email && { email }) };
}

function asRegion(id: NodeId): Pick<Node, 'id' | 'kind' | 'regionId'> {
  return { id, kind: 'region', regionId: id };
}
