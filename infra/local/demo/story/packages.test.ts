import { expect, test } from 'vitest';
import { validatePackage } from '../../../../functions/exchange/rules/validation/validatePackage.ts';
import { brokenRoster, packageDays, rosterOf } from './packages.ts';

const municipality = {
  id: 'm-20602000',
  oktmo: '20602000',
  schools: Array.from({ length: 8 }, (_, index) => ({
    id: `s-20602000-00${index + 1}`,
    code: `20602000-00${index + 1}`,
    municipalityId: 'm-20602000',
    classes: 11,
  })),
};

test('what the platform sends keeps the contract; as it came first, it names what to mend', () => {
  for (const day of Object.keys(packageDays))
    expect(validatePackage(rosterOf(municipality, day)), day).toMatchObject({ stage: 'clean', findings: [] });
  const codes = validatePackage(brokenRoster(municipality, '2011-08-29')).byCode.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['notInVocabulary', 'referenceUnknown']));
});
