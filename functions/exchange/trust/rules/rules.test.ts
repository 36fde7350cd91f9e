import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type MunicipalTrust,
  type SchoolTrust,
  type ToldWord,
  trustFields,
  trustSources,
  type Word,
} from '../../contract/trust.ts';
import { compareFields, trustRules } from './compare.ts';
import { regionTrust, trustRows } from './lists.ts';
import { judge, judgedAtLeast, lowBelow, standingOf, trustView } from './score.ts';
import { withWords } from './words.ts';

const path: SchoolTrust['path'] = ['r-20', 'm-20602000', 's-1'];
const today = '2011-09-20';
const at = (day: number) => `2011-09-${String(day).padStart(2, '0')}T08:00:00.000Z`;
const heard = (words: SchoolTrust['words']): SchoolTrust => ({ path, words, version: 1 });
const word = (said: Word['said'], more: Partial<Word> = {}): Word => ({ at: at(1), said, ...more });
const verdictsOf = (words: SchoolTrust['words']) =>
  Object.fromEntries(compareFields(words, today).map(({ field, verdict }) => [field, verdict]));

const registered = word(
  {
    existence: true,
    name: 'МОУ «Берёзовская СОШ»',
    code: 'A-1',
    municipality: '20602000',
    classes: 11,
    pupils: 240,
  },
  { otherNames: ['Берёзовская школа'] },
);

test('each field is told as agreeing, differing, here only, there only or not known', () => {
  const words = {
    register: registered,
    package: word({ existence: true, name: 'МОУ "Березовская  СОШ"', code: 'A-2', teachers: 18 }),
    form: word({ classes: 12, pupils: 260, teachers: 24 }, { fact: 'form-1' }),
  };
  expect(verdictsOf(words)).toEqual({
    existence: 'agree',
    name: 'agree',
    code: 'differ',
    municipality: 'onlyHere',
    classes: 'agree',
    pupils: 'differ',
    teachers: 'differ',
  });
  expect(verdictsOf({ form: word({ teachers: 24 }) })).toMatchObject({
    existence: 'notKnown',
    teachers: 'onlyThere',
    name: 'notKnown',
  });
  expect(verdictsOf({ register: registered, gradebook: word({ name: 'берёзовская школа' }) }).name).toBe(
    'agree',
  );
});

test('a school the platform does not list, or still has after its last day, is told by what is there', () => {
  const gradebook = word({ existence: false });
  expect(verdictsOf({ register: registered, gradebook }).existence).toBe('onlyHere');
  const closed = { ...registered, closesOn: '2011-09-20' };
  expect(verdictsOf({ register: closed, gradebook: word({ existence: true }) }).existence).toBe('onlyThere');
  expect(verdictsOf({ register: { ...closed, closesOn: '2011-09-21' }, gradebook }).existence).toBe(
    'onlyHere',
  );
  expect(verdictsOf({ register: closed, gradebook }).existence).toBe('agree');
});

test('of a side the newest source that says anything of the field counts, with where it comes from', () => {
  const words = {
    package: word({ classes: 10 }, { at: at(3), fact: 'run-1' }),
    gradebook: word({ name: 'Школа' }, { at: at(9) }),
    page: word({ classes: 12 }, { at: at(2) }),
  };
  const classes = compareFields(words, today).find(({ field }) => field === 'classes');
  expect(classes?.values).toEqual({ platform: { value: 10, source: 'package', at: at(3), fact: 'run-1' } });
});

test('the score is the share of judged weights that agree; below the threshold it is low', () => {
  expect(Object.values(trustRules).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  const package_ = word({ existence: true, name: 'Школа № 9', code: 'A-9', municipality: '20602000' });
  const view = trustView(heard({ register: registered, package: package_ }), today);
  expect(view).toMatchObject({ agreed: 30, judged: 60, score: 50, level: 'low', judgedAtLeast, lowBelow });
  expect(standingOf(heard({ register: registered, package: package_ }), today)).toEqual({
    level: 'low',
    score: 50,
    against: ['code', 'name'],
    heard: 1,
  });
});

test('where nothing or little can be held against anything, a school is not judged and never low', () => {
  expect(trustView(heard({}), today)).toMatchObject({ level: 'notEnough', judged: 0 });
  expect(trustView(heard({ register: registered }), today)).not.toHaveProperty('score');
  const differing = { register: registered, form: word({ pupils: 900 }) };
  expect(trustView(heard(differing), today)).toMatchObject({ level: 'notEnough', judged: 15, agreed: 0 });
});

const saidArbitrary = fc.record(
  {
    existence: fc.boolean(),
    code: fc.constantFrom('A-1', 'A-2'),
    name: fc.constantFrom('Школа № 1', 'школа №  1', 'Лицей'),
    municipality: fc.constantFrom('20602000', '20604000'),
    classes: fc.nat(40),
    pupils: fc.nat(900),
    teachers: fc.nat(80),
  },
  { requiredKeys: [] },
);
const toldArbitrary: fc.Arbitrary<ToldWord> = fc
  .record({
    source: fc.constantFrom(...trustSources),
    day: fc.integer({ min: 1, max: 28 }),
    said: saidArbitrary,
  })
  .map(({ source, day, said }) => ({ path, source, at: at(day), said }));
const oneOfEach = fc
  .uniqueArray(toldArbitrary, { selector: ({ source, at: when }) => `${source} ${when}`, maxLength: 12 })
  .map((words) => words.filter(({ source }) => source !== 'package'));

test('heard in whatever order, and however often, words leave the same', () => {
  const nothing = heard({});
  fc.assert(
    fc.property(oneOfEach, fc.nat(), (words, turn) => {
      const moved = [...words.slice(turn % (words.length + 1)), ...words.slice(0, turn % (words.length + 1))];
      const once = withWords(nothing, words);
      expect(withWords(nothing, moved).words).toEqual(once.words);
      expect(withWords(once, moved)).toBe(once);
    }),
  );
});

test('the score is a whole share of what is judged, and what one side alone says moves nothing', () => {
  fc.assert(
    fc.property(oneOfEach, (words) => {
      const { words: known } = withWords(heard({}), words);
      const fields = compareFields(known, today);
      const { judged, agreed, score, level, against } = judge(fields);
      expect(fields.map(({ field }) => field)).toEqual(trustFields);
      expect(level === 'notEnough').toBe(judged < judgedAtLeast);
      if (score !== undefined) expect(score).toBe(Math.round((agreed / judged) * 100));
      expect(against.length === 0).toBe(agreed === judged);
      const alone = fields.filter(({ values, field }) => Object.keys(values).length < 2 && field);
      expect(judge(fields.filter((one) => !alone.includes(one)))).toEqual(judge(fields));
    }),
  );
});

test('a municipality is hatched when at least half of its judged schools are low; lists begin with the lowest', () => {
  const place = (
    municipalityId: string,
    levels: readonly ('low' | 'trusted' | 'notEnough')[],
  ): MunicipalTrust => ({
    regionId: 'r-20',
    municipalityId,
    rules: 1,
    on: today,
    version: 1,
    schools: Object.fromEntries(
      levels.map((level, index) => [
        `s-${municipalityId}-${index}`,
        { level, ...(level !== 'notEnough' && { score: level === 'low' ? 40 : 90 }), against: [], heard: 1 },
      ]),
    ),
  });
  const places = [place('m-1', ['trusted', 'low', 'notEnough']), place('m-2', ['notEnough', 'trusted'])];
  expect(regionTrust(places)).toEqual({
    trusted: 2,
    low: 1,
    notEnough: 2,
    municipalities: [
      { nodeId: 'm-1', trusted: 1, low: 1, notEnough: 1, isLow: true },
      { nodeId: 'm-2', trusted: 1, low: 0, notEnough: 1, isLow: false },
    ],
  });
  expect(trustRows(places).map(({ level }) => level)).toEqual([
    'low',
    'trusted',
    'trusted',
    'notEnough',
    'notEnough',
  ]);
});
