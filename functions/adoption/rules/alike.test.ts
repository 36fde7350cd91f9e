import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAlike, groupOf, intervalOf, leastAlike, type School, sharesIn } from './alike.ts';

function aSchool(
  nodeId: string,
  recorded: number,
  classWeeks: number,
  described: Partial<School> = {},
): School {
  const kept = { lessonsExpected: classWeeks * 30, lessonsRecorded: recorded * classWeeks * 30, classWeeks };
  return { nodeId, locality: 'rural', pupils: 40, kept, ...described };
}

/** Twenty larger schools of one group, from 60 to 98 % of lessons. */
const twenty = Array.from({ length: 20 }, (_, index) => aSchool(`s-${index}`, 0.6 + index * 0.02, 60));
const placeOf = (nodeId: string, schools: readonly School[]) =>
  compareAlike(schools).find((one) => one.nodeId === nodeId)?.place;

describe('places among alike schools', () => {
  test('a school of three classes is not last by chance: its interval is wide', () => {
    const small = placeOf('s-small', [...twenty, aSchool('s-small', 0.58, 12)]);
    const large = placeOf('s-large', [...twenty, aSchool('s-large', 0.58, 240)]);
    expect(small).toMatchObject({ share: 0.58, of: 21, worst: 21 });
    expect(large).toMatchObject({ share: 0.58, of: 21, worst: 21 });
    expect(small?.best).toBeLessThan((large?.best ?? 0) - 3);
  });

  test('nobody is held against a school of another size or place', () => {
    const city = Array.from({ length: 12 }, (_, index) =>
      aSchool(`s-city-${index}`, 1, 100, { locality: 'urban', pupils: 900 }),
    );
    expect(placeOf('s-0', [...twenty, ...city])).toEqual(placeOf('s-0', twenty));
    expect(groupOf({ locality: 'rural', pupils: 100 })).toEqual({ locality: 'rural', size: 'upTo100' });
    expect(groupOf({ locality: 'urban', pupils: 701 })).toEqual({ locality: 'urban', size: 'above700' });
  });

  test('says why a school is not compared', () => {
    const compared = compareAlike([
      ...twenty.slice(0, leastAlike - 1),
      aSchool('s-none', 0, 0),
      { nodeId: 's-unknown', locality: 'rural', kept: twenty[0]?.kept },
    ]);
    expect(compared.find(({ nodeId }) => nodeId === 's-0')).toMatchObject({ notCompared: 'tooFewAlike' });
    expect(compared.find(({ nodeId }) => nodeId === 's-none')).toMatchObject({ notCompared: 'noData' });
    expect(compared.find(({ nodeId }) => nodeId === 's-unknown')).toEqual({
      nodeId: 's-unknown',
      notCompared: 'groupUnknown',
    });
    expect(sharesIn(compared, groupOf({ locality: 'rural', pupils: 40 }))).toEqual([]);
  });

  test('a school whose data cannot be trusted is neither among the best nor among the worst', () => {
    const compared = compareAlike(
      twenty.map((school, index) => ({ ...school, isUntrusted: index === 0 || index === 19 })),
    );
    expect(compared[0]).toMatchObject({ nodeId: 's-0', notCompared: 'lowTrust' });
    expect(compared[1]?.place).toMatchObject({ of: 18 });
    expect(compared.filter(({ place }) => place?.best === 1 || place?.worst === 18).length).toBeGreaterThan(
      0,
    );
  });

  test('Wilson’s interval by hand: 10 of 50 is 13.3 to 28.9 % at 1.39 standard errors', () => {
    const { low, high } = intervalOf({ lessonsExpected: 50, lessonsRecorded: 10, classWeeks: 50 });
    expect([low, high]).toEqual([0.133, 0.289]);
  });
});

const someSchools = fc
  .array(
    fc.record({ recorded: fc.integer({ min: 0, max: 100 }), classWeeks: fc.integer({ min: 1, max: 200 }) }),
    {
      minLength: leastAlike,
      maxLength: 40,
    },
  )
  .map((all) =>
    all.map(({ recorded, classWeeks }, index) => aSchool(`s-${index}`, recorded / 100, classWeeks)),
  );

test('of whatever schools: the place by share lies within the places told, whatever their order', () => {
  fc.assert(
    fc.property(someSchools, (schools) => {
      const compared = compareAlike(schools);
      expect(compareAlike([...schools].reverse()).reverse()).toEqual(compared);
      const shares = sharesIn(compared, groupOf({ locality: 'rural', pupils: 40 }));
      for (const { place } of compared) {
        if (!place) continue;
        expect(place.low <= place.share && place.share <= place.high).toBe(true);
        expect(1 <= place.best && place.worst <= place.of && place.of === schools.length).toBe(true);
        expect(place.best).toBeLessThanOrEqual(1 + shares.filter((share) => share > place.share).length);
        expect(place.worst).toBeGreaterThanOrEqual(shares.filter((share) => share >= place.share).length);
      }
    }),
  );
});

test('the more classes stand behind the same share, the narrower its interval', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 100 }), (recorded, classWeeks) => {
      const widthOf = (times: number) => {
        const all = { lessonsExpected: 30 * times, lessonsRecorded: recorded * times, classWeeks: times };
        const { low, high } = intervalOf(all);
        return high - low;
      };
      expect(widthOf(classWeeks + 20)).toBeLessThanOrEqual(widthOf(classWeeks) + 0.001);
    }),
  );
});
