import { describe, expect, test } from 'vitest';
import {
  asKind,
  contentIssues,
  measureAt,
  placesOf,
  renumbered,
  repeatedNumbers,
  withField,
  withMeasure,
  withNewMeasure,
  withNewSection,
  withoutMeasure,
  withoutProof,
} from './draftContent.ts';
import { sampleDraft } from './testing/samples.ts';

const { content } = sampleDraft();
const first = { section: 0, index: 1 };

function numbers(of: typeof content) {
  return placesOf(of).map((place) => measureAt(of, place)?.number);
}

test('names the measures nobody has said how to prove', () => {
  const unproved = numbers(content).filter((_, at) => {
    const place = placesOf(content)[at];
    return place && measureAt(content, place)?.predicate === undefined;
  });
  expect(withoutProof(content)).toEqual(unproved);
  const measure = measureAt(content, first);
  if (!measure) throw new Error('The sample has a second measure');
  const bare = withMeasure(content, first, withField(measure, 'predicate', undefined));
  expect(withoutProof(bare)).toContain(measure.number);
});

describe('corrections', () => {
  test('a measure is corrected in its place, and nothing else is touched', () => {
    const measure = measureAt(content, first);
    if (!measure) throw new Error('The sample has a second measure');
    const changed = withMeasure(content, first, withField(measure, 'ground', 'п. 5'));
    expect(measureAt(changed, first)?.ground).toBe('п. 5');
    expect(changed.sections[1]).toBe(content.sections[1]);
    expect(withField(withField(measure, 'ground', 'п. 5'), 'ground', undefined)).not.toHaveProperty('ground');
  });

  test('a new number is followed by those who wait for it', () => {
    const changed = renumbered(content, first, '2.9');
    expect(numbers(changed)).toContain('2.9');
    expect(measureAt(changed, { section: 0, index: 2 })?.predecessors).toEqual([
      { number: '2.9', confirmed: true },
    ]);
  });

  test('what is taken out is no longer waited for', () => {
    const changed = withoutMeasure(content, first);
    expect(numbers(changed)).not.toContain('2.1');
    expect(measureAt(changed, { section: 0, index: 1 })?.predecessors).toEqual([]);
  });

  test('of two measures with one number, taking one out keeps the links to the other', () => {
    const twice = renumbered(content, { section: 0, index: 0 }, '2.1');
    expect(repeatedNumbers(twice)).toEqual(new Set(['2.1']));
    const one = withoutMeasure(twice, { section: 0, index: 0 });
    expect(measureAt(one, { section: 0, index: 1 })?.predecessors).toEqual([
      { number: '2.1', confirmed: true },
    ]);
  });

  test('a deadline of another kind keeps the day', () => {
    expect(asKind({ kind: 'date', on: '2011-05-13' }, 'span')).toEqual({
      kind: 'span',
      from: '2011-05-13',
      to: '2011-05-13',
    });
    expect(asKind({ kind: 'span', from: '2011-05-01', to: '2011-05-31' }, 'date')).toEqual({
      kind: 'date',
      on: '2011-05-31',
    });
    expect(asKind({ kind: 'date', on: '2011-05-13' }, 'rolling')).toEqual({ kind: 'rolling' });
  });
});

describe('what keeps a draft from being saved', () => {
  test('nothing, when it is whole', () => {
    expect([...contentIssues(content)]).toEqual([]);
  });

  test('an empty measure and an empty section are named by their fields', () => {
    const issues = contentIssues(withNewSection(withNewMeasure(content, 0)));
    expect([...issues.keys()]).toEqual(
      expect.arrayContaining([
        'sections.0.measures.4.number',
        'sections.0.measures.4.title.ru',
        'sections.0.measures.4.deadline.on',
        'sections.2.title.ru',
      ]),
    );
  });

  test('a day that does not exist, a number used twice, and a link to nothing', () => {
    const measure = measureAt(content, first);
    if (!measure) throw new Error('The sample has a second measure');
    const impossible = withMeasure(content, first, {
      ...measure,
      deadline: { kind: 'date', on: '31.02.2011' },
    });
    expect(contentIssues(impossible).has('sections.0.measures.1.deadline.on')).toBe(true);
    const twice = withMeasure(content, first, { ...measure, number: '2.2' });
    expect(contentIssues(twice).get('sections.0.measures.1.number')).toBe('repeated');
    const stray = withMeasure(content, first, {
      ...measure,
      predecessors: [{ number: '99', confirmed: true }],
    });
    expect(contentIssues(stray).get('sections.0.measures.1.predecessors')).toBe('unknown');
  });
});
