import { csvText } from '../../shared/csvText.ts';
import type { ReportDocument } from '../documents/model.ts';

/** Every table of a report below its name, as Russian Excel reads it: UTF-8 with its mark, `;` and a decimal comma. */
export function renderCsv({ kindOfPaper, title, basis, blocks }: ReportDocument): Uint8Array {
  const rows = blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.only === 'paper') return [];
    const body = block.rows.map((row) =>
      row.map((cell, at) =>
        block.columns[at]?.kind === 'share' && cell !== undefined ? rounded(Number(cell)) : cell,
      ),
    );
    return [[block.name], block.columns.map(({ label }) => label), ...body, []];
  });
  const text = csvText([[`${kindOfPaper} ${title}`], [basis], [], ...rows], {
    separator: ';',
    decimal: ',',
    byteOrderMark: true,
  });
  return new TextEncoder().encode(text);
}

const rounded = (share: number) => Math.round(share * 10_000) / 10_000;
