import type { FileSpec } from '../../contract/contract.ts';
import type { Profiler } from '../profile/profiler.ts';
import { checkHeader, type FoundColumn } from './checkHeader.ts';
import { type ColumnCheck, columnCheck } from './columnCheck.ts';
import { Findings } from './findings.ts';
import type { Known, RecordPlaces } from './known.ts';
import type { Mode } from './readManifest.ts';

const tooPersonal = { marks: 'marksNotAccepted', personal: 'demographicsNotAccepted' } as const;

/** Across the files of one package. */
export interface Package {
  known: Known;
  findings: Findings;
  profiler?: Profiler | undefined;
}

/** Checks a file row by row, the header first, and keeps none. */
export class FileCheck {
  rows = 0;
  header: readonly string[] = [];
  private readonly spec: FileSpec;
  private readonly mode: Mode;
  private readonly within: Package;
  private found: FoundColumn[] = [];
  private checks: ColumnCheck[] = [];
  private places: RecordPlaces | undefined;

  constructor(spec: FileSpec, mode: Mode, within: Package) {
    this.spec = spec;
    this.mode = mode;
    this.within = within;
  }

  take = (cells: string[], row: number): void => {
    if (row === 1) this.begin(cells, this.within.findings);
    else this.record(cells, row);
  };

  /** Goes on in the middle of a file whose header has been told of already. */
  goOn(header: readonly string[], rows: number): void {
    this.begin(header, new Findings({ errors: [] }));
    this.rows = rows;
  }

  end(): void {
    this.within.known.endOf(this.spec.name, this.within.findings);
  }

  private begin(header: readonly string[], findings: Findings): void {
    const { known } = this.within;
    const where = { file: this.spec.name, mode: this.mode, known, findings: this.within.findings };
    this.header = header;
    this.found = checkHeader(header, this.spec, findings);
    this.checks = this.found.map(({ at, column }) => columnCheck(at, column, where));
    this.places = known.placesOf(this.spec.name, this.found);
  }

  private record(cells: string[], row: number): void {
    const { findings, known, profiler } = this.within;
    const file = this.spec.name;
    this.rows += 1;
    profiler?.row(file, this.found, cells);
    if (this.spec.notAccepted) {
      findings.add(tooPersonal[this.spec.notAccepted], { file, row });
      return;
    }
    const width = this.header.length;
    if (cells.length !== width)
      findings.add('cellCount', { file, row, value: String(cells.length), expected: String(width) });
    for (const { at, whenEmpty, filled } of this.checks) {
      const value = (cells[at] ?? '').trim();
      if (value !== '') filled(value, row);
      else if (whenEmpty)
        findings.add(whenEmpty, {
          file,
          row,
          column: this.found.find((one) => one.at === at)?.column.name ?? '',
        });
    }
    if (this.places) known.record(this.places, cells, row, findings);
  }
}
