import { codesByLayer, type FindingCode } from '../contract/finding.ts';
import { validatePackage } from './validation/validatePackage.ts';

/** A package of a test set, with what the set says of it. */
export interface TestPackage {
  identifier: string;
  expected: 'valid' | 'invalid';
  bytes: Uint8Array;
}

export interface TestVerdict {
  identifier: string;
  expected: TestPackage['expected'];
  found: TestPackage['expected'];
  /** What the standard forbids, by code. */
  codes: FindingCode[];
  /** What the standard allows and this contract does not take: pupils, marks, personal data. */
  refusedByContent: FindingCode[];
  isAsExpected: boolean;
}

const content: ReadonlySet<string> = new Set(codesByLayer.content);

/**
 * Holds a package of the standard's own test set against the check. What is refused because it speaks of pupils is told
 * apart: by the standard such a package is right, and it must not pass for a finding of the standard either.
 */
export function conform({ identifier, expected, bytes }: TestPackage): TestVerdict {
  const errors = validatePackage(bytes).byCode.filter(({ severity }) => severity === 'error');
  const codes = errors.map(({ code }) => code).filter((code) => !content.has(code));
  const found = codes.length === 0 ? 'valid' : 'invalid';
  const refusedByContent = errors.map(({ code }) => code).filter((code) => content.has(code));
  return { identifier, expected, found, codes, refusedByContent, isAsExpected: found === expected };
}
