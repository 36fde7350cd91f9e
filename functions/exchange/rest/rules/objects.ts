import type { Instant } from '../../../shared/words.ts';
import type { StoredRecord } from '../../contract/records.ts';
import { exchangeContract } from '../../rules/contract/contract.ts';
import { contentColumns } from '../../rules/records/record.ts';
import { listed as parted } from '../../rules/validation/checkCell.ts';
import { isStaff } from '../../rules/validation/content.ts';
import { type Kind, listOf } from './resources.ts';
import type { RosterObject } from './values.ts';

/** Records of a file as they were committed with a school, their cells those of the contract’s prototype. */
export interface Committed {
  /** When the school’s records last changed: what its objects say of themselves as `dateLastModified`. */
  at: Instant;
  records: readonly StoredRecord[];
}

type Cell = (column: string) => string;

/** What of a record is not of an object’s own columns. */
interface Row {
  id: string;
  at: Instant;
  cell: Cell;
  metadata: Readonly<Record<string, string>>;
}

const specs = new Map(exchangeContract.files.map((spec) => [spec.name, contentColumns(spec)]));

export function rowsOf(file: string, { at, records }: Committed): Row[] {
  const places = new Map((specs.get(file) ?? []).map((name, place) => [name, place]));
  return records.map(([id, , cells, own]) => ({
    id,
    at,
    cell: (column) => cells[places.get(column) ?? -1] ?? '',
    metadata: own,
  }));
}

/** A link to another object; its address begins below the path of the service. */
export function linkTo(kind: Kind, sourcedId: string) {
  return { href: `/${listOf[kind]}/${encodeURIComponent(sourcedId)}`, sourcedId, type: kind };
}

const listed = (text: string) => parted(text).filter((one) => one !== '');
const link = (kind: Kind, id: string) => (id === '' ? undefined : linkTo(kind, id));
const links = (kind: Kind, ids: string) => listed(ids).map((id) => linkTo(kind, id));
const list = (text: string) => (listed(text).length > 0 ? listed(text) : undefined);
const word = (text: string) => (text === '' ? undefined : text);
const yes = (text: string) => (text === '' ? undefined : text === 'true');

const base = ({ id, at }: Row) => ({ sourcedId: id, status: 'active', dateLastModified: at });

function ownOf({ metadata }: Row) {
  const own = Object.entries(metadata).map(([name, value]) => [name.slice('metadata.'.length), value]);
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}

export function organisation(row: Row): RosterObject {
  const { cell } = row;
  return bare({
    ...base(row),
    metadata: ownOf(row),
    name: cell('name'),
    type: cell('type'),
    identifier: word(cell('identifier')),
    parent: link('org', cell('parentSourcedId')),
  });
}

export function session(row: Row): RosterObject {
  const { cell } = row;
  return bare({
    ...base(row),
    metadata: ownOf(row),
    title: cell('title'),
    startDate: cell('startDate'),
    endDate: cell('endDate'),
    type: cell('type'),
    parent: link('academicSession', cell('parentSourcedId')),
    schoolYear: cell('schoolYear'),
  });
}

export function course(row: Row): RosterObject {
  const { cell } = row;
  return bare({
    ...base(row),
    metadata: ownOf(row),
    title: cell('title'),
    schoolYear: link('academicSession', cell('schoolYearSourcedId')),
    courseCode: word(cell('courseCode')),
    grades: list(cell('grades')),
    subjects: list(cell('subjects')),
    org: link('org', cell('orgSourcedId')),
    subjectCodes: list(cell('subjectCodes')),
  });
}

export function schoolClass(row: Row): RosterObject {
  const { cell } = row;
  return bare({
    ...base(row),
    metadata: ownOf(row),
    title: cell('title'),
    classCode: word(cell('classCode')),
    classType: cell('classType'),
    location: word(cell('location')),
    grades: list(cell('grades')),
    subjects: list(cell('subjects')),
    course: link('course', cell('courseSourcedId')),
    school: link('org', cell('schoolSourcedId')),
    terms: links('academicSession', cell('termSourcedIds')),
    subjectCodes: list(cell('subjectCodes')),
    periods: list(cell('periods')),
  });
}

/** A role that somebody has in an organisation; none for roles of pupils and parents. */
export function roleOf({ cell }: Row): { user: string; role: object } | undefined {
  if (!isStaff(cell('role'))) return undefined;
  const role = bare({
    roleType: cell('roleType'),
    role: cell('role'),
    org: link('org', cell('orgSourcedId')),
    beginDate: word(cell('beginDate')),
    endDate: word(cell('endDate')),
  });
  return { user: cell('userSourcedId'), role };
}

/** Somebody of the staff: what names them and reaches them at work. No telephones, no columns of the sender’s own. */
export function staff(row: Row, roles: readonly object[]): RosterObject {
  const { cell } = row;
  return bare({
    ...base(row),
    userMasterIdentifier: word(cell('userMasterIdentifier')),
    username: cell('username'),
    userIds: idsOf(cell('userIds')),
    enabledUser: cell('enabledUser') === 'true',
    givenName: cell('givenName'),
    familyName: cell('familyName'),
    middleName: word(cell('middleName')),
    preferredFirstName: word(cell('preferredGivenName')),
    preferredMiddleName: word(cell('preferredMiddleName')),
    preferredLastName: word(cell('preferredFamilyName')),
    roles,
    primaryOrg: link('org', cell('primaryOrgSourcedId')),
    identifier: word(cell('identifier')),
    email: word(cell('email')),
  });
}

export function enrollment(row: Row): RosterObject | undefined {
  const { cell } = row;
  if (!isStaff(cell('role'))) return undefined;
  return bare({
    ...base(row),
    metadata: ownOf(row),
    user: link('user', cell('userSourcedId')),
    class: link('class', cell('classSourcedId')),
    school: link('org', cell('schoolSourcedId')),
    role: cell('role'),
    primary: yes(cell('primary')),
    beginDate: word(cell('beginDate')),
    endDate: word(cell('endDate')),
  });
}

/** `{type:identifier}`, many of them parted by commas. */
function idsOf(text: string) {
  const ids = listed(text).flatMap((one) => {
    const [, type, identifier] = /^\{([^:}]*):([^}]*)\}$/.exec(one) ?? [];
    return type && identifier ? [{ type, identifier }] : [];
  });
  return ids.length > 0 ? ids : undefined;
}

function bare<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
