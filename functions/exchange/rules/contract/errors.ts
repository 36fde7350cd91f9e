import type { ErrorSpec } from '../../contract/contract.ts';
import { codesByLayer, layers } from '../../contract/finding.ts';

const warnings: ReadonlySet<string> = new Set(['byteOrderMark']);
/** What the form of a package breaks holds up the exchange’s making too, not only its work. */
const aboutForm: ReadonlySet<string> = new Set(['package', 'manifest', 'text', 'header']);

/** Measures of the order that wait: 16 the exchange’s making, 22 the import, 23 its launch. */
function blockedBy(layer: string, code: string): string[] {
  if (warnings.has(code)) return [];
  return aboutForm.has(layer) ? ['16', '22', '23'] : ['22', '23'];
}

/** Every error as the prototype has it. */
export const errors: ErrorSpec[] = layers.flatMap((layer) =>
  codesByLayer[layer].map((code) => ({
    code,
    layer,
    severity: warnings.has(code) ? ('warning' as const) : ('error' as const),
    blocks: blockedBy(layer, code),
  })),
);
