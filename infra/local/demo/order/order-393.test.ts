import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Measure, planContentSchema } from '../../../../functions/plan/contract.ts';
import { readOrder } from '../../../../functions/plan/reading/text.ts';

const textOf = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const plan = planContentSchema.parse(JSON.parse(textOf('./order-393.json')));
const measures = plan.sections.flatMap((section) => section.measures);
const byNumber = new Map(measures.map((measure) => [measure.number, measure]));

/** The day a measure ends by the order; undefined for a rolling one. */
function dueOn(measure: Measure | undefined): string | undefined {
  if (measure?.deadline.kind === 'date') return measure.deadline.on;
  return measure?.deadline.kind === 'span' ? measure.deadline.to : undefined;
}

/** Each link with the due days of the earlier and the later measure. */
const links = measures.flatMap((measure) =>
  measure.predecessors.map(({ number }) => ({
    link: `${number}→${measure.number}`,
    before: dueOn(byNumber.get(number)),
    after: dueOn(measure),
  })),
);

describe('the shipped plan of order 393', () => {
  test('has 35 measures in sections of 4, 7, 10 and 14, each with a number of its own', () => {
    expect(plan.sections.map((section) => section.measures.length)).toEqual([4, 7, 10, 14]);
    expect(byNumber.size).toBe(35);
  });

  test('is worded in both languages', () => {
    const wordings = [
      plan.order.title,
      plan.order.issuedBy,
      ...plan.sections.map(({ title }) => title),
      ...plan.bodies.map(({ name }) => name),
      ...measures.flatMap(({ title, result }) => (result ? [title, result] : [title])),
    ];
    expect(wordings.filter(({ en }) => en === '')).toEqual([]);
  });

  test('links only dated measures that exist, without a circle', () => {
    expect(links.filter(({ before, after }) => !before || !after)).toEqual([]);
    const isAhead = (number: string, target: string): boolean =>
      (byNumber.get(number)?.predecessors ?? []).some(
        (predecessor) => predecessor.number === target || isAhead(predecessor.number, target),
      );
    expect(measures.filter(({ number }) => isAhead(number, number))).toEqual([]);
  });

  test('holds the order’s three inversions and no other', () => {
    const inverted = links.filter(({ before = '', after = '' }) => before > after);
    expect(inverted.map(({ link }) => link).sort()).toEqual(['13→14', '21→20', '8→4']);
  });

  test('holds the seven links without slack on five dates and no other', () => {
    const tight = links.filter(({ before, after }) => before === after);
    const expected = ['11→12', '18→19', '19→20', '2.3→10', '21→22', '23→24', '8→9'];
    expect(tight.map(({ link }) => link).sort()).toEqual(expected);
    expect(new Set(tight.map(({ before }) => before)).size).toBe(5);
  });

  test('one fact has two deadlines: activation in 2.2 and 8', () => {
    expect(byNumber.get('2.2')?.predicate).toEqual(byNumber.get('8')?.predicate);
  });
});

const orderFile = '../../../../../shared/order-393.txt';
const orderIsThere = existsSync(fileURLToPath(new URL(orderFile, import.meta.url)));

describe.skipIf(!orderIsThere)(
  'against the order itself (skipped when ../shared/order-393.txt is absent)',
  () => {
    const source = orderIsThere ? textOf(orderFile) : '';
    const read = () => readOrder(source, { today: '2011-09-20' }).content;
    const facts = ({ number, deadline, deadlineText, owners, force }: Measure) => ({
      number,
      deadline,
      deadlineText,
      owners,
      force,
    });

    test('numbers, deadlines, owners and force are the order’s', () => {
      const told = read().sections.map((section) => section.measures.map(facts));
      expect(plan.sections.map((section) => section.measures.map(facts))).toEqual(told);
      expect(plan.order).toMatchObject({ number: read().order.number, signedOn: read().order.signedOn });
    });

    test('the wording is our own: no title of a measure is a sentence of the order', () => {
      const copied = measures.filter(({ title }) => source.includes(title.ru));
      expect(copied.map(({ number }) => number)).toEqual([]);
    });
  },
);
