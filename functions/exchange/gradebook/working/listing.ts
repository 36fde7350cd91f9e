import type { Node } from '../../../registry/contract/nodes.ts';
import type { StageEnd } from '../../../shared/turns.ts';
import type { Day } from '../../../shared/words.ts';
import type { Pull } from '../../contract/pull.ts';
import type { ExchangeRooms } from '../../rooms.ts';
import { notListedWord } from '../../trust/rules/gradebookWord.ts';
import { matchSchools, type Registered } from '../rules/matching.ts';
import { SourceFault } from '../source.ts';
import { hear } from './hearing.ts';
import { movePull, type PullTurn, sourceOf } from './turn.ts';

const mostNames = 20;

/** Finds the schools of the place in the source's own list, and settles whom the pull will ask about. */
export async function listSchools(pull: Pull, turn: PullTurn): Promise<StageEnd> {
  const { rooms } = turn;
  try {
    const { source } = sourceOf(pull, turn);
    const [registered, listed] = await Promise.all([registeredSchools(pull, rooms), source.schools()]);
    const { matched, notMatched } = matchSchools(registered, listed);
    await rooms.pullFiles.put(pull.id, matched);
    const at = rooms.clock.now().toISOString();
    const words = notMatched.flatMap((school) => notListedWord(school, at, pull.id));
    await rooms.queues.send('exchange.trust', words);
    await hear(pull, turn);
    await movePull('pulling', pull, turn, {
      schools: matched.length,
      notMatched: {
        count: notMatched.length,
        names: notMatched.slice(0, mostNames).map(({ name }) => name),
      },
    });
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    await hear(pull, turn, error.fault);
    await movePull('interrupted', pull, turn, { fault: error.fault });
  }
  return 'done';
}

async function registeredSchools(pull: Pull, { register, clock }: ExchangeRooms): Promise<Registered[]> {
  const [region = '', municipality, school] = pull.path;
  const nodes = school
    ? [await register.node(school)]
    : municipality
      ? await register.schoolsOf(municipality)
      : await register.schoolsOfRegion(region);
  const today = clock.now().toISOString().slice(0, 10);
  return nodes.flatMap((node) => (node && isOpenOn(node, today) ? [registeredOf(node)] : []));
}

const isOpenOn = ({ opensOn, closedOn }: Node, day: Day) =>
  opensOn <= day && (closedOn === undefined || closedOn >= day);

function registeredOf({ id, regionId, municipalityId, names, code, platforms }: Node): Registered {
  const latest = names.reduce((one, other) => (other.since > one.since ? other : one));
  const externalId = platforms.findLast((platform) => platform.externalId !== undefined)?.externalId;
  return {
    nodeId: id,
    path: [regionId, ...(municipalityId ? [municipalityId] : []), id],
    name: latest.short?.ru ?? latest.ru,
    names: [latest.ru, ...(latest.short ? [latest.short.ru] : [])],
    code,
    externalId,
  };
}
