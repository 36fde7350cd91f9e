import type { WeekMessage } from '../../../adoption/contract/weeks.ts';
import { periodBounds } from '../../../shared/calendar/period.ts';
import { schoolCalendar } from '../../../shared/calendar/schoolCalendar.ts';
import { dayOf } from '../../../shared/calendar/zone.ts';
import { inParallel } from '../../../shared/parallel.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { StageEnd } from '../../../shared/turns.ts';
import type { Fault, Pull, SourceSchool } from '../../contract/pull.ts';
import { tellHeard } from '../../freshness/turning.ts';
import { gradebookWord } from '../../trust/rules/gradebookWord.ts';
import type { Matched } from '../rules/matching.ts';
import { outcomeOf } from '../rules/outcome.ts';
import { SourceFault, stopsThePull } from '../source.ts';
import { hear } from './hearing.ts';
import { readSchool } from './readSchool.ts';
import { movePull, type PullTurn, regionOfPull, sourceOf } from './turn.ts';

/** Schools asked about at once. After so many the work is saved; a killed turn repeats them. */
const schoolsAtOnce = 4;

/**
 * Takes the week's counts of each school; one that fails stops nobody, a fault of the source itself stops the pull.
 * Killed anywhere, the next turn goes on: a school is marked as taken after its counts were sent on, whole, and sent
 * twice they are recorded once. Schools that this pull has taken already are passed over, so the same work repeats a
 * pull that was incomplete.
 */
export async function pullSchools(pull: Pull, turn: PullTurn): Promise<StageEnd> {
  const { rooms } = turn;
  const schools = await rooms.pullFiles.list(pull.id);
  if (!schools) throw new Refusal('packageGone', `The schools of pull ${pull.id} are kept no more`);
  let work =
    (await rooms.pulls.work(pull.id)) ??
    (await rooms.pulls.saveWork(pull.id, undefined, { next: 0, of: schools.length, workedMs: 0 }));
  turn.lap();
  while (work.next < work.of) {
    const part = schools.slice(work.next, work.next + schoolsAtOnce);
    const faults = await takePart(pull, part, turn);
    const { workedMs } = work;
    const stop = faults.find(stopsThePull);
    if (stop && faults.length === part.length) {
      await tellWhatWasHeard(pull, await rooms.sourceSchools.ofMany(regionOfPull(pull), schools), turn);
      await movePull('interrupted', pull, turn, { fault: stop, workedMs: Math.round(workedMs + turn.lap()) });
      return 'done';
    }
    work = await rooms.pulls.saveWork(pull.id, work, {
      ...work,
      next: work.next + part.length,
      workedMs: workedMs + Math.round(turn.lap()),
    });
    if (turn.isTimeUp() && work.next < work.of) return 'paused';
  }
  const states = await rooms.sourceSchools.ofMany(regionOfPull(pull), schools);
  await tellWhatWasHeard(pull, states, turn);
  const outcome = outcomeOf(pull.id, schools, states);
  await movePull(outcome.failed > 0 ? 'incomplete' : 'done', pull, turn, {
    outcome,
    workedMs: work.workedMs,
  });
  return 'done';
}

/** When each school was heard of, and what the source says of it, once for the whole pull. */
async function tellWhatWasHeard(
  pull: Pull,
  states: ReadonlyMap<string, SourceSchool>,
  { rooms }: Pick<PullTurn, 'rooms'>,
): Promise<void> {
  const heard = [...states.values()].flatMap(({ nodeId, path, pulled }) =>
    pulled ? [{ nodeId, municipalityId: path[1], at: pulled.at }] : [],
  );
  await tellHeard(regionOfPull(pull), heard, rooms);
  const words = [...states.values()].flatMap((state) => gradebookWord(state) ?? []);
  await rooms.queues.send('exchange.trust', words);
}

/** The faults of those that could not be taken. */
async function takePart(pull: Pull, part: readonly Matched[], turn: PullTurn): Promise<Fault[]> {
  const states = await turn.rooms.sourceSchools.ofMany(regionOfPull(pull), part);
  const outcomes = await inParallel(part, schoolsAtOnce, async (school) => {
    const state = states.get(school.nodeId);
    return state?.pulled?.pullId === pull.id && !state.fault ? undefined : take(pull, school, state, turn);
  });
  const faults = outcomes.filter((fault) => fault !== undefined);
  await hear(pull, turn, faults.find(stopsThePull));
  return faults;
}

async function take(
  pull: Pull,
  school: Matched,
  before: SourceSchool | undefined,
  turn: PullTurn,
): Promise<Fault | undefined> {
  const { rooms } = turn;
  const regionId = regionOfPull(pull);
  const at = rooms.clock.now().toISOString();
  try {
    const [layers, zone] = await Promise.all([
      rooms.register.calendarLayers(school.nodeId),
      rooms.register.zoneOf(regionId),
    ]);
    const { from, to } = periodBounds(pull.week);
    const today = dayOf(at, zone);
    const lessonDays = new Set(schoolCalendar(layers).lessonDays(pull.week));
    const lessons = { from, to: to < today ? to : today };
    const { source } = sourceOf(pull, turn);
    const classes = await readSchool(
      source,
      school.sourceId,
      { lessons, entries: { from, to: today } },
      lessonDays,
    );
    if (classes.length > 0) {
      const { by, byName, role } = pull.orderedBy;
      const told = { nodeId: school.nodeId, week: pull.week, classes, at, by, role, pullId: pull.id };
      const message = { ...told, ...(byName && { byName }) } satisfies WeekMessage;
      await rooms.queues.send('adoption.weeks', [message]);
    }
    const sum = (name: 'lessonsExpected' | 'lessonsRecorded') =>
      classes.reduce((total, counts) => total + counts[name], 0);
    await rooms.sourceSchools.save(regionId, {
      ...school,
      pulled: {
        pullId: pull.id,
        at,
        week: pull.week,
        classes: classes.length,
        lessonsExpected: sum('lessonsExpected'),
        lessonsRecorded: sum('lessonsRecorded'),
      },
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    const { pulled } = before ?? {};
    const fault = { ...error.fault, pullId: pull.id, at };
    await rooms.sourceSchools.save(regionId, { ...school, ...(pulled && { pulled }), fault });
    return error.fault;
  }
}
