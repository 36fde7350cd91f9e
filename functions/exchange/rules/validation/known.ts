import type { FoundColumn } from './checkHeader.ts';
import { isStaff } from './content.ts';
import type { Findings } from './findings.ts';
import { IdTable, type IdTableState } from './idTable.ts';
import type { Mode } from './readManifest.ts';

interface Reference {
  file: string;
  row: number;
  column: string;
  value: string;
}

/** Where in a row of a file stands what is kept of it. */
export interface RecordPlaces {
  file: string;
  ids: IdTable;
  id: number;
  user: number;
  role: number;
  parent: number;
}

/** What is known of a package, as it is written to a file between two turns. */
export interface KnownState {
  ids: Map<string, IdTableState>;
  waiting: Reference[];
  staff: IdTableState;
  parents: Map<string, { parent: string; row: number }>;
}

/**
 * What is known of a package across its files: ids, who is staff, which organisation stands under which. Ids and staff
 * are kept as marks, 12 to 34 bytes each; of nothing else more is kept than a region has organisations.
 */
export class Known {
  private readonly modes: ReadonlyMap<string, Mode>;
  private readonly ids = new Map<string, IdTable>();
  /** References of a file to itself wait for its end. */
  private waiting: Reference[] = [];
  private readonly staff: IdTable;
  private readonly parents: Map<string, { parent: string; row: number }>;

  /** A reference can be looked up where the file it points at is given whole. */
  constructor(modes: ReadonlyMap<string, Mode>, state?: KnownState) {
    this.modes = modes;
    for (const [file, ids] of state?.ids ?? []) this.ids.set(file, new IdTable(ids));
    this.waiting = state?.waiting ?? [];
    this.staff = new IdTable(state?.staff);
    this.parents = state?.parents ?? new Map();
  }

  get kept(): KnownState {
    const ids = new Map([...this.ids].map(([file, table]) => [file, table.kept]));
    return { ids, waiting: this.waiting, staff: this.staff.kept, parents: this.parents };
  }

  placesOf(file: string, columns: readonly FoundColumn[]): RecordPlaces {
    const ids = this.ids.get(file) ?? new IdTable();
    this.ids.set(file, ids);
    const at = (name: string, isWanted = true) =>
      isWanted ? (columns.find(({ column }) => column.name === name)?.at ?? -1) : -1;
    return {
      file,
      ids,
      id: at('sourcedId'),
      user: at('userSourcedId', file === 'roles.csv'),
      role: at('role', file === 'roles.csv'),
      parent: at('parentSourcedId', file === 'orgs.csv'),
    };
  }

  record(places: RecordPlaces, cells: readonly string[], row: number, findings: Findings): void {
    const { file, ids } = places;
    const cell = (at: number) => (at === -1 ? '' : (cells[at] ?? '').trim());
    const id = cell(places.id);
    if (id !== '' && !ids.set(id, row))
      findings.add('idRepeated', { file, row, column: 'sourcedId', value: id });
    const user = cell(places.user);
    if (user !== '' && isStaff(cell(places.role))) this.staff.set(user, row);
    const parent = cell(places.parent);
    if (parent !== '') this.parents.set(id, { parent, row });
  }

  looksUp(target: string): boolean {
    return this.modes.get(target) === 'bulk';
  }

  /** Tells whether the record is there by now. */
  refer(target: string, reference: Reference, findings: Findings): boolean {
    if (this.ids.get(target)?.has(reference.value)) return true;
    if (target === reference.file) this.waiting.push(reference);
    else findings.add('referenceUnknown', { ...reference, expected: target });
    return false;
  }

  endOf(file: string, findings: Findings): void {
    for (const reference of this.waiting)
      if (!this.ids.get(file)?.has(reference.value))
        findings.add('referenceUnknown', { ...reference, expected: file });
    this.waiting = [];
  }

  endOfPackage(findings: Findings): void {
    const users = this.ids.get('users.csv') ?? new IdTable();
    for (const row of [...users.missingIn(this.staff)].sort((one, other) => one - other))
      findings.add('userWithoutStaffRole', { file: 'users.csv', row });
    for (const [id, { row }] of this.parents)
      if (this.isAboveItself(id))
        findings.add('organisationsCircular', {
          file: 'orgs.csv',
          row,
          column: 'parentSourcedId',
          value: id,
        });
  }

  private isAboveItself(id: string): boolean {
    const seen = new Set<string>();
    for (let at = this.parents.get(id)?.parent; at !== undefined && !seen.has(at); ) {
      if (at === id) return true;
      seen.add(at);
      at = this.parents.get(at)?.parent;
    }
    return false;
  }
}
