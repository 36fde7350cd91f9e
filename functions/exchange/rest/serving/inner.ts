import { inParallel } from '../../../shared/parallel.ts';
import type { Roster, ShelfName } from '../../contract/rest.ts';
import type { RosterRepository } from '../repository/rosterRepository.ts';
import type { Kind } from '../rules/resources.ts';
import { onShelf, schoolsOf } from '../rules/shelves.ts';
import { type RosterObject, valuesAt } from '../rules/values.ts';
import { objectOfShelf } from './lists.ts';

type Room = { rosters: RosterRepository };
type Lists = (object: RosterObject, roster: Roster, rooms: Room) => Promise<RosterObject[]>;

const ofSchool =
  (shelf: ShelfName, kind: Kind): Lists =>
  async ({ sourcedId }, roster, { rosters }) =>
    onShelf(shelf, await rosters.ofSchool(roster, kind, sourcedId)).filter(
      (one) => shelf !== 'teachers' || teachesAt(one, sourcedId),
    );

function teachesAt(user: RosterObject, school: string): boolean {
  const roles = (user.roles ?? []) as { role: string; org?: { sourcedId: string } }[];
  return roles.some(({ role, org }) => role === 'teacher' && org?.sourcedId === school);
}

/** Where objects of a school meet: enrolments of a teacher or of a class lead to the others. */
async function enrolled(
  schools: readonly string[],
  roster: Roster,
  { rosters }: Room,
  by: { path: string; is: string; gives: string },
): Promise<Set<string>> {
  const found = await inParallel(schools, 4, (school) => rosters.ofSchool(roster, 'enrollment', school));
  const theirs = found
    .flat()
    .filter((one) => one.role === 'teacher' && valuesAt(one, by.path).includes(by.is));
  return new Set(theirs.flatMap((one) => valuesAt(one, by.gives)));
}

async function ofSchools(schools: readonly string[], kind: Kind, roster: Roster, { rosters }: Room) {
  return (await inParallel(schools, 4, (school) => rosters.ofSchool(roster, kind, school))).flat();
}

const classesOfTeacher: Lists = async (teacher, roster, rooms) => {
  const schools = schoolsOf(teacher);
  const by = { path: 'user.sourcedId', is: teacher.sourcedId, gives: 'class.sourcedId' };
  const theirs = await enrolled(schools, roster, rooms, by);
  const classes = await ofSchools(schools, 'class', roster, rooms);
  return onShelf('classes', classes).filter(({ sourcedId }) => theirs.has(sourcedId));
};

const teachersOfClass: Lists = async (one, roster, rooms) => {
  const schools = schoolsOf(one);
  const by = { path: 'class.sourcedId', is: one.sourcedId, gives: 'user.sourcedId' };
  const theirs = await enrolled(schools, roster, rooms, by);
  const people = await ofSchools(schools, 'user', roster, rooms);
  return onShelf('users', people).filter(({ sourcedId }) => theirs.has(sourcedId));
};

/** Grading periods below a session, however many terms lie between. */
const periodsOfTerm: Lists = async (term, roster, rooms) => {
  const [found, below] = [[] as RosterObject[], [...valuesAt(term, 'children.sourcedId')]];
  const seen = new Set([term.sourcedId]);
  for (let id = below.shift(); id !== undefined; id = below.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const one = await objectOfShelf(roster, 'academicSessions', id, rooms);
    if (one.type === 'gradingPeriod') found.push(one);
    below.push(...valuesAt(one, 'children.sourcedId'));
  }
  return onShelf('gradingPeriods', found);
};

interface Inner {
  /** The shelf that the object itself stands on. */
  of: ShelfName;
  kind: Kind;
  lists: Lists;
}

/** Lists that belong to one object, `schools/{sourcedId}/classes`. */
export const innerLists: Readonly<Record<string, Inner>> = {
  'schools/courses': { of: 'schools', kind: 'course', lists: ofSchool('courses', 'course') },
  'schools/classes': { of: 'schools', kind: 'class', lists: ofSchool('classes', 'class') },
  'schools/teachers': { of: 'schools', kind: 'user', lists: ofSchool('teachers', 'user') },
  'schools/users': { of: 'schools', kind: 'user', lists: ofSchool('users', 'user') },
  'schools/enrollments': { of: 'schools', kind: 'enrollment', lists: ofSchool('enrollments', 'enrollment') },
  'teachers/classes': { of: 'teachers', kind: 'class', lists: classesOfTeacher },
  'classes/teachers': { of: 'classes', kind: 'user', lists: teachersOfClass },
  'terms/gradingPeriods': { of: 'academicSessions', kind: 'academicSession', lists: periodsOfTerm },
};
