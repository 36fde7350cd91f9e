import { IdTable, type IdTableState } from '../validation/idTable.ts';

/** The unit of what belongs to the region as a whole. */
export const regionWide = '';

/** By which column, naming a record of which file, a record finds its school. Other files are the region's. */
const placedBy: Readonly<Record<string, { column: string; of: string }>> = {
  'courses.csv': { column: 'orgSourcedId', of: 'orgs.csv' },
  'classes.csv': { column: 'schoolSourcedId', of: 'orgs.csv' },
  'userProfiles.csv': { column: 'userSourcedId', of: 'users.csv' },
  'roles.csv': { column: 'orgSourcedId', of: 'orgs.csv' },
  'enrollments.csv': { column: 'schoolSourcedId', of: 'orgs.csv' },
  'scoreScales.csv': { column: 'orgSourcedId', of: 'orgs.csv' },
  'lineItems.csv': { column: 'schoolSourcedId', of: 'orgs.csv' },
  'lineItemLearningObjectiveIds.csv': { column: 'lineItemSourcedId', of: 'lineItems.csv' },
  'lineItemScoreScales.csv': { column: 'lineItemSourcedId', of: 'lineItems.csv' },
  'classResources.csv': { column: 'classSourcedId', of: 'classes.csv' },
  'courseResources.csv': { column: 'courseSourcedId', of: 'courses.csv' },
  'userResources.csv': { column: 'userSourcedId', of: 'users.csv' },
};

/** Columns by which records find their schools: no edition of the contract can do without them. */
export const columnsOfHomes: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['orgs.csv', ['name', 'type', 'identifier', 'parentSourcedId']],
  ['users.csv', ['primaryOrgSourcedId']],
  ['roles.csv', ['userSourcedId', 'roleType', 'role', 'orgSourcedId']],
  ...Object.entries(placedBy)
    .filter(([file]) => file !== 'roles.csv')
    .map(([file, { column }]) => [file, [column]] as const),
]);

interface Placed {
  record: readonly [id: string, ...rest: unknown[]];
  cell(column: string): string;
}

/** Where the records of a package were placed so far, as it is written to a file. */
export interface HomesState {
  placed?: IdTableState;
  units: string[];
}

/** Which school each record belongs to: by what the package says, else by where it stands already. */
export class Homes {
  private readonly placed: IdTable;
  /** Units by the number that the table of places keeps. */
  private readonly units: string[];
  private readonly numbers: Map<string, number>;
  /** Files by whose records others find their school: of these alone places are kept. */
  private readonly asked: ReadonlySet<string>;
  private readonly organisations = new Map<string, { type: string; parent: string }>();
  private readonly organisationOfUser = new Map<string, string>();
  private readonly standing: ReadonlyMap<string, string>;

  /** `standing`: the unit of records that stand already, by `nameOf`. */
  constructor(
    standing: ReadonlyMap<string, string> = new Map(),
    { present, state }: { present?: ReadonlySet<string>; state?: HomesState } = {},
  ) {
    this.standing = standing;
    this.placed = new IdTable(state?.placed);
    this.units = state?.units ?? [];
    this.numbers = new Map(this.units.map((unit, number) => [unit, number]));
    const placing = Object.entries(placedBy).filter(([file]) => !present || present.has(file));
    this.asked = new Set(placing.map(([, { of }]) => of));
  }

  get state(): HomesState {
    return { placed: this.placed.kept, units: this.units };
  }

  static nameOf(file: string, id: string): string {
    return `${file}\n${id}`;
  }

  /** Organisations and roles have to be known before anything is placed. */
  knowOrganisation({ record: [id], cell }: Placed): void {
    this.organisations.set(id, { type: cell('type'), parent: cell('parentSourcedId') });
  }

  knowRole({ cell }: Placed): void {
    const user = cell('userSourcedId');
    if (cell('roleType') === 'primary' || !this.organisationOfUser.has(user))
      this.organisationOfUser.set(user, cell('orgSourcedId'));
  }

  place(file: string, one: Placed): string {
    const unit = this.unitOf(file, one);
    if (this.asked.has(file)) this.placed.set(Homes.nameOf(file, one.record[0]), this.numberOf(unit));
    return unit;
  }

  private numberOf(unit: string): number {
    const known = this.numbers.get(unit);
    if (known !== undefined) return known;
    this.numbers.set(unit, this.units.length);
    return this.units.push(unit) - 1;
  }

  standsIn(file: string, id: string): string | undefined {
    return this.standing.get(Homes.nameOf(file, id));
  }

  private unitOf(file: string, { record: [id], cell }: Placed): string {
    if (file === 'orgs.csv') return this.schoolOf(id);
    if (file === 'users.csv')
      return this.schoolOf(cell('primaryOrgSourcedId') || (this.organisationOfUser.get(id) ?? ''));
    const by = placedBy[file];
    if (!by) return regionWide;
    const target = cell(by.column);
    if (by.of === 'orgs.csv') return this.schoolOf(target);
    const number = this.placed.get(Homes.nameOf(by.of, target));
    return (number === undefined ? this.standsIn(by.of, target) : this.units[number]) ?? regionWide;
  }

  /** A department belongs to the school above it. */
  schoolOf(organisation: string): string {
    const seen = new Set<string>();
    for (let at = organisation; at !== '' && !seen.has(at); ) {
      seen.add(at);
      const known = this.organisations.get(at);
      if (!known) return this.standsIn('orgs.csv', at) ?? regionWide;
      if (known.type === 'school') return at;
      at = known.parent;
    }
    return regionWide;
  }
}
