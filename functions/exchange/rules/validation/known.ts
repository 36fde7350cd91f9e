import { isStaff } from './content.ts';
import type { Findings } from './findings.ts';
import type { Mode } from './readManifest.ts';

interface Reference {
  file: string;
  row: number;
  column: string;
  value: string;
}

/** What is known of a package across its files: ids, who is staff, which organisation stands under which. */
export class Known {
  private readonly modes: ReadonlyMap<string, Mode>;
  private readonly ids = new Map<string, Set<string>>();
  /** References of a file to itself wait for its end. */
  private waiting: Reference[] = [];
  private readonly users = new Map<string, number>();
  private readonly staff = new Set<string>();
  private readonly parents = new Map<string, { parent: string; row: number }>();

  /** A reference can be looked up where the file it points at is given whole. */
  constructor(modes: ReadonlyMap<string, Mode>) {
    this.modes = modes;
  }

  record(file: string, row: number, cells: ReadonlyMap<string, string>, findings: Findings): void {
    const id = cells.get('sourcedId') ?? '';
    const ids = this.ids.get(file) ?? new Set();
    this.ids.set(file, ids);
    if (id !== '' && ids.has(id)) findings.add('idRepeated', { file, row, column: 'sourcedId', value: id });
    ids.add(id);
    if (file === 'users.csv' && id !== '') this.users.set(id, row);
    const user = cells.get('userSourcedId');
    if (file === 'roles.csv' && user && isStaff(cells.get('role') ?? '')) this.staff.add(user);
    const parent = cells.get('parentSourcedId');
    if (file === 'orgs.csv' && parent) this.parents.set(id, { parent, row });
  }

  refer(target: string, id: string, reference: Reference, findings: Findings): void {
    if (this.modes.get(target) !== 'bulk' || this.ids.get(target)?.has(id)) return;
    if (target === reference.file) this.waiting.push(reference);
    else findings.add('referenceUnknown', { ...reference, expected: target });
  }

  endOf(file: string, findings: Findings): void {
    for (const reference of this.waiting)
      if (!this.ids.get(file)?.has(reference.value))
        findings.add('referenceUnknown', { ...reference, expected: file });
    this.waiting = [];
  }

  endOfPackage(findings: Findings): void {
    for (const [id, row] of this.users)
      if (!this.staff.has(id)) findings.add('userWithoutStaffRole', { file: 'users.csv', row });
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
