import type { ShelfName } from '../../contract/rest.ts';

/** The kind of object, by the standard’s name of a single one. */
export type Kind = 'org' | 'academicSession' | 'course' | 'class' | 'user' | 'enrollment';

export const kindOf: Readonly<Record<ShelfName, Kind>> = {
  orgs: 'org',
  schools: 'org',
  academicSessions: 'academicSession',
  terms: 'academicSession',
  gradingPeriods: 'academicSession',
  courses: 'course',
  classes: 'class',
  users: 'user',
  teachers: 'user',
  enrollments: 'enrollment',
};

/** The name of a list in a reply. */
export const listOf: Readonly<Record<Kind, string>> = {
  org: 'orgs',
  academicSession: 'academicSessions',
  course: 'courses',
  class: 'classes',
  user: 'users',
  enrollment: 'enrollments',
};

const common = ['sourcedId', 'status', 'dateLastModified', 'metadata'];

/** Fields that objects of a kind may have: what can be chosen, and what filters and orders may name. */
export const fieldsOf: Readonly<Record<Kind, readonly string[]>> = {
  org: [...common, 'name', 'type', 'identifier', 'parent', 'children'],
  academicSession: [...common, 'title', 'startDate', 'endDate', 'type', 'parent', 'children', 'schoolYear'],
  course: [...common, 'title', 'schoolYear', 'courseCode', 'grades', 'subjects', 'org', 'subjectCodes'],
  class: [
    ...common,
    'title',
    'classCode',
    'classType',
    'location',
    'grades',
    'subjects',
    'course',
    'school',
    'terms',
    'subjectCodes',
    'periods',
  ],
  user: [
    ...common,
    'userMasterIdentifier',
    'username',
    'userIds',
    'enabledUser',
    'givenName',
    'familyName',
    'middleName',
    'preferredFirstName',
    'preferredMiddleName',
    'preferredLastName',
    'roles',
    'primaryOrg',
    'identifier',
    'email',
  ],
  enrollment: [...common, 'user', 'class', 'school', 'role', 'primary', 'beginDate', 'endDate'],
};

/** Fields that hold links or parts: filters and orders name what is inside, `school.sourcedId`. */
export const innerFields: Readonly<Record<string, readonly string[]>> = {
  parent: ['sourcedId'],
  children: ['sourcedId'],
  course: ['sourcedId'],
  school: ['sourcedId'],
  terms: ['sourcedId'],
  org: ['sourcedId'],
  primaryOrg: ['sourcedId'],
  user: ['sourcedId'],
  class: ['sourcedId'],
  roles: ['role', 'roleType', 'org.sourcedId', 'beginDate', 'endDate'],
  userIds: ['type', 'identifier'],
};

/** Whether a filter or an order may name the field. */
export function isKnownField(kind: Kind, path: string): boolean {
  const [first = '', ...rest] = path.split('.');
  if (!fieldsOf[kind].includes(first)) return false;
  if (first === 'metadata') return rest.length === 1 && rest[0] !== '';
  // The school year of a course is a link; that of a session is a word.
  const inner = first === 'schoolYear' && kind === 'course' ? ['sourcedId'] : innerFields[first];
  return inner ? inner.includes(rest.join('.')) : rest.length === 0;
}
