import type { ErrorSpec, ExchangeContract } from '../../contract/contract.ts';
import { type Finding, type FindingCode, findingCodes } from '../../contract/finding.ts';

/** So many of one code are kept to be read; all are counted. */
const keptOfCode = 200;
const longestValue = 80;

type Place = Partial<Pick<Finding, 'file' | 'row' | 'column' | 'value' | 'expected'>>;
type Weight = Pick<ErrorSpec, 'severity' | 'blocks'>;

/** What was found by then, as it is written to a file between two turns. */
export interface FindingsState {
  counts: Map<FindingCode, number>;
  errorsOf: Map<string, number>;
  kept: Finding[];
}

/** Collects what is wrong with a package: exact counts, and the first of each code in full. */
export class Findings {
  private readonly counts: Map<FindingCode, number>;
  private readonly errorsOf: Map<string, number>;
  private readonly weights: ReadonlyMap<FindingCode, Weight>;
  readonly kept: Finding[];

  /** How much each weighs is the contract’s; what it does not speak of is an error. */
  constructor({ errors }: Pick<ExchangeContract, 'errors'>, state?: FindingsState) {
    this.counts = state?.counts ?? new Map();
    this.errorsOf = state?.errorsOf ?? new Map();
    this.kept = state?.kept ?? [];
    this.weights = new Map(errors.map((spec) => [spec.code, spec]));
  }

  add(code: FindingCode, { file = '', row = 0, column = '', value = '', expected }: Place = {}): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    const { severity, blocks } = this.weightOf(code);
    if (severity === 'error') this.errorsOf.set(file, this.errorsIn(file) + 1);
    if (count > keptOfCode) return;
    // A copy: a cut of a text keeps the whole text in memory.
    const shown = copyOf(value.length > longestValue ? `${value.slice(0, longestValue)}…` : value);
    const finding: Finding = { code, severity, file, row, column, value: shown, blocks: [...blocks] };
    this.kept.push(expected === undefined ? finding : { ...finding, expected });
  }

  get state(): FindingsState {
    return { counts: this.counts, errorsOf: this.errorsOf, kept: this.kept };
  }

  errorsIn(file: string): number {
    return this.errorsOf.get(file) ?? 0;
  }

  byCode() {
    return findingCodes.flatMap((code) => {
      const count = this.counts.get(code);
      return count ? [{ code, severity: this.weightOf(code).severity, count }] : [];
    });
  }

  private weightOf(code: FindingCode): Weight {
    return this.weights.get(code) ?? { severity: 'error', blocks: [] };
  }
}

function copyOf(value: string): string {
  return Buffer.from(value).toString();
}
