import type { ExchangeContract, FileSpec } from '../../contract/contract.ts';
import type { FileProfile } from '../../contract/profile.ts';
import { Profiler, type ProfilerState } from '../profile/profiler.ts';
import { FileCheck } from './checkFile.ts';
import { Findings, type FindingsState } from './findings.ts';
import { Known, type KnownState } from './known.ts';
import type { Mode } from './readManifest.ts';
import { type RowPlace, RowReader } from './rowReader.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** A check that stands still between two rows, as it is written to a file. */
export interface PackageCheckState {
  modes: Map<string, Mode>;
  findings: FindingsState;
  known: KnownState;
  profile: ProfilerState;
  rowsOf: Map<string, number>;
  /** The file it stands in the middle of. */
  within?: { file: string; place: RowPlace; header: readonly string[]; rows: number };
}

/** The check of a package whose files come piece by piece, one after another in the order of the contract. */
export class PackageCheck {
  readonly findings: Findings;
  readonly modes: Map<string, Mode>;
  private readonly contract: ExchangeContract;
  private readonly known: Known;
  private readonly profiler: Profiler;
  private readonly rowsOf: Map<string, number>;
  private within: PackageCheckState['within'];
  private open: { check: FileCheck; reader: RowReader } | undefined;

  constructor(
    contract: ExchangeContract,
    from: Pick<PackageCheckState, 'modes'> & Partial<PackageCheckState>,
  ) {
    this.contract = contract;
    this.modes = from.modes;
    this.findings = new Findings(contract, from.findings);
    this.known = new Known(from.modes, from.known);
    this.profiler = new Profiler(from.profile);
    this.rowsOf = from.rowsOf ?? new Map();
    this.within = from.within;
  }

  isDone(file: string): boolean {
    return this.rowsOf.has(file);
  }

  /** Bytes of a file that are checked already: its pieces are awaited from there on. */
  begin(spec: FileSpec): number {
    const { known, findings, profiler } = this;
    const check = new FileCheck(spec, this.modes.get(spec.name) ?? 'bulk', { known, findings, profiler });
    const within = this.within?.file === spec.name ? this.within : undefined;
    if (within) check.goOn(within.header, within.rows);
    this.open = { check, reader: new RowReader(spec.name, findings, check.take, within?.place) };
    return within?.place.bytes ?? 0;
  }

  push(piece: Uint8Array): void {
    this.open?.reader.push(piece);
  }

  end(file: string): void {
    this.open?.reader.end();
    this.open?.check.end();
    this.rowsOf.set(file, this.open?.check.rows ?? 0);
    this.open = undefined;
    this.within = undefined;
  }

  /** Undefined where it cannot stand still: before a header is read. */
  stateIn(file: string): PackageCheckState | undefined {
    const place = this.open?.reader.place;
    const { header = [], rows = 0 } = this.open?.check ?? {};
    return place && { ...this.state, within: { file, place, header, rows } };
  }

  /** To be asked between two files. */
  get state(): PackageCheckState {
    const { modes, findings, known, profiler, rowsOf } = this;
    return { modes, findings: findings.state, known: known.kept, profile: profiler.state, rowsOf };
  }

  verdict(): { verdict: Verdict; profile: FileProfile[] } {
    this.known.endOfPackage(this.findings);
    const verdict = verdictOf(this.contract, this.findings, this.modes, this.rowsOf);
    return { verdict, profile: this.profiler.profile() };
  }
}
