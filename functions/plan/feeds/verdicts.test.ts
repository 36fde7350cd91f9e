import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../shared/evidence.ts';
import { ownSchool } from '../../shared/testing/people.ts';
import { type EvidenceRepository, evidenceName } from '../repository/evidence.ts';
import { aProof } from '../testing/builders.ts';
import { aVerdict } from '../testing/harness.ts';
import { keepVerdicts } from './verdicts.ts';

const missing = aProof('missing', '2011-05-02');
const done = aProof('satisfied', '2011-05-12');
const verdict = (...history: Verdict['history']) => aVerdict(ownSchool, 'p.done', history);

function house(...kept: Verdict[]) {
  const stored = new Map(kept.map((one) => [evidenceName(one), one]));
  const written: Verdict[] = [];
  const evidence: Pick<EvidenceRepository, 'standing' | 'put'> = {
    standing: async (verdicts) => verdicts.flatMap((one) => stored.get(evidenceName(one)) ?? []),
    put: async (verdicts) => {
      written.push(...verdicts);
      for (const one of verdicts) stored.set(evidenceName(one), one);
    },
  };
  return {
    written,
    keep: (...sent: Verdict[]) => keepVerdicts(sent, { evidence: evidence as EvidenceRepository }),
  };
}

describe('keepVerdicts', () => {
  test('a new history is written, the same one is not written again', async () => {
    const { keep, written } = house(verdict(missing));
    await keep(verdict(missing, done));
    await keep(verdict(missing, done));
    expect(written).toEqual([verdict(missing, done)]);
  });

  test('of several verdicts of one batch the one that knows most is kept, whatever their order', async () => {
    const { keep, written } = house();
    await keep(verdict(missing, done), verdict(missing));
    expect(written).toEqual([verdict(missing, done)]);
  });

  test('a verdict that comes late, from less knowledge, is passed over', async () => {
    const { keep, written } = house(verdict(missing, done));
    await keep(verdict(missing));
    expect(written).toEqual([]);
  });

  test('a history drawn anew from the same knowledge takes the place of the old one', async () => {
    const { keep, written } = house(verdict(missing, done));
    const redrawn = verdict({ ...done, status: 'excused' });
    await keep(redrawn);
    expect(written).toEqual([redrawn]);
  });
});
