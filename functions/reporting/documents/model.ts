import type { Day } from '../../shared/words.ts';

export type Cell = string | number | undefined;

export interface Column {
  label: string;
  /** `share` is a number from 0 to 1, `day` a calendar day. */
  kind: 'text' | 'int' | 'share' | 'day';
  /** Characters it takes as a rule: widths on paper and in a sheet are made of it. */
  width: number;
  /** The row of totals adds this column up. */
  sums?: true;
  /** A share is the column `part` of the column `of`, by their numbers from zero: a sheet has a formula for it. */
  ratio?: { part: number; of: number };
}

export interface TableBlock {
  kind: 'table';
  /** Name of the sheet, and of the part in a file of rows. */
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Word of the row of totals; none, where there is none. */
  totals?: string;
}

export interface ChartBlock {
  kind: 'chart';
  svg: string;
  /** Points on paper. */
  width: number;
  height: number;
  caption: string;
}

export type Block = (
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string; muted?: true }
  | TableBlock
  | ChartBlock
) & {
  /** For people on paper alone, or for calculations alone; for both, when not said. */
  only?: 'paper' | 'data';
};

/** A report without a format: every format is made of this. Laid out as ГОСТ Р 7.0.97 has official papers. */
export interface ReportDocument {
  /** Name of the file, without an ending. */
  fileName: string;
  organisation: readonly string[];
  number?: string | undefined;
  /** The day it was signed. */
  date?: Day | undefined;
  addressee: readonly string[];
  kindOfPaper: string;
  title: string;
  /** What stands under the title: which quarter, as of which day. */
  facts: readonly (readonly [label: string, value: string])[];
  blocks: readonly Block[];
  signature?: { post: string; name: string } | undefined;
  /** Marks a paper that nobody has signed. */
  draft: boolean;
  /** What the figures rest on: day, formulas, fingerprint. */
  basis: string;
  /** The whole of its data, in canonical form. */
  json: string;
}
