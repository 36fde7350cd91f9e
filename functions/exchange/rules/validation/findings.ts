import { codesByLayer, type Finding, type FindingCode, findingCodes } from '../../contract/finding.ts';

/** So many of one code are kept to be read; all are counted. */
const keptOfCode = 200;
const longestValue = 80;
const warnings = new Set<FindingCode>(['byteOrderMark']);
/** What the form of a package breaks holds up the exchange's making too, not only its work. */
const aboutForm = new Set<FindingCode>([
  ...codesByLayer.package,
  ...codesByLayer.manifest,
  ...codesByLayer.text,
  ...codesByLayer.header,
]);

type Place = Partial<Pick<Finding, 'file' | 'row' | 'column' | 'value' | 'expected'>>;

/** Collects what is wrong with a package: exact counts, and the first of each code in full. */
export class Findings {
  private readonly counts = new Map<FindingCode, number>();
  private readonly errorsOf = new Map<string, number>();
  readonly kept: Finding[] = [];

  add(code: FindingCode, { file = '', row = 0, column = '', value = '', expected }: Place = {}): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    const severity = severityOf(code);
    if (severity === 'error') this.errorsOf.set(file, this.errorsIn(file) + 1);
    if (count > keptOfCode) return;
    const shown = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
    const finding: Finding = { code, severity, file, row, column, value: shown, blocks: blockedBy(code) };
    this.kept.push(expected === undefined ? finding : { ...finding, expected });
  }

  errorsIn(file: string): number {
    return this.errorsOf.get(file) ?? 0;
  }

  byCode() {
    return findingCodes.flatMap((code) => {
      const count = this.counts.get(code);
      return count ? [{ code, severity: severityOf(code), count }] : [];
    });
  }
}

function severityOf(code: FindingCode): Finding['severity'] {
  return warnings.has(code) ? 'warning' : 'error';
}

/** Measures of the order that wait: 16 the exchange's making, 22 the import, 23 its launch. */
function blockedBy(code: FindingCode): string[] {
  if (warnings.has(code)) return [];
  return aboutForm.has(code) ? ['16', '22', '23'] : ['22', '23'];
}
