import type { z } from 'zod';
import {
  type Deadline,
  type Measure,
  measureSchema,
  type PlanContent,
  type PlanSection,
  planContentSchema,
} from '../../functions/plan/contract.ts';

/** Where a measure stands in a draft: numbers are not yet to be relied on, since two may be the same. */
export interface Place {
  section: number;
  index: number;
}

export function placesOf({ sections }: PlanContent): Place[] {
  return sections.flatMap(({ measures }, section) => measures.map((_measure, index) => ({ section, index })));
}

export const placeKey = ({ section, index }: Place) => `${section}.${index}`;

export function measureAt({ sections }: PlanContent, { section, index }: Place): Measure | undefined {
  return sections[section]?.measures[index];
}

function replaced<Item>(items: readonly Item[], at: number, change: (item: Item) => Item): Item[] {
  return items.map((item, index) => (index === at ? change(item) : item));
}

export function withSection(
  content: PlanContent,
  at: number,
  change: (section: PlanSection) => PlanSection,
): PlanContent {
  return { ...content, sections: replaced(content.sections, at, change) };
}

export function withMeasure(content: PlanContent, place: Place, measure: Measure): PlanContent {
  return withSection(content, place.section, (section) => ({
    ...section,
    measures: replaced(section.measures, place.index, () => measure),
  }));
}

/** Takes a measure out, and with it what other measures waited for in it. */
export function withoutMeasure(content: PlanContent, place: Place): PlanContent {
  const gone = measureAt(content, place)?.number;
  const isLast = !placesOf(content).some(
    (other) => placeKey(other) !== placeKey(place) && measureAt(content, other)?.number === gone,
  );
  const shorter = withSection(content, place.section, (section) => ({
    ...section,
    measures: section.measures.filter((_measure, index) => index !== place.index),
  }));
  if (!isLast) return shorter;
  return eachMeasure(shorter, (measure) => ({
    ...measure,
    predecessors: measure.predecessors.filter(({ number }) => number !== gone),
  }));
}

/** Gives a measure another number, also where others wait for it. */
export function renumbered(content: PlanContent, place: Place, number: string): PlanContent {
  const before = measureAt(content, place);
  if (!before) return content;
  const changed = withMeasure(content, place, { ...before, number });
  if (repeatedNumbers(content).has(before.number)) return changed;
  return eachMeasure(changed, (measure) => ({
    ...measure,
    predecessors: measure.predecessors.map((link) =>
      link.number === before.number ? { ...link, number } : link,
    ),
  }));
}

function eachMeasure(content: PlanContent, change: (measure: Measure) => Measure): PlanContent {
  return {
    ...content,
    sections: content.sections.map((section) => ({ ...section, measures: section.measures.map(change) })),
  };
}

export function withNewMeasure(content: PlanContent, section: number): PlanContent {
  const measure: Measure = {
    number: '',
    title: { ru: '', en: '' },
    owners: [],
    deadline: { kind: 'date', on: '' },
    deadlineText: '',
    force: 'ordered',
    audience: 'region',
    predecessors: [],
  };
  return withSection(content, section, (before) => ({ ...before, measures: [...before.measures, measure] }));
}

export function withNewSection(content: PlanContent): PlanContent {
  const appendix = Math.max(0, ...content.sections.map((section) => section.appendix)) + 1;
  return {
    ...content,
    sections: [...content.sections, { appendix, title: { ru: '', en: '' }, measures: [] }],
  };
}

/** A deadline of another kind that keeps the days already known. */
export function asKind(deadline: Deadline, kind: Deadline['kind']): Deadline {
  if (deadline.kind === kind) return deadline;
  const end = deadline.kind === 'date' ? deadline.on : deadline.kind === 'span' ? deadline.to : '';
  if (kind === 'date') return { kind, on: end };
  return kind === 'span' ? { kind, from: end, to: end } : { kind };
}

export function repeatedNumbers({ sections }: Pick<PlanContent, 'sections'>): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { number } of sections.flatMap(({ measures }) => measures)) {
    if (number === '') continue;
    if (seen.has(number)) repeated.add(number);
    seen.add(number);
  }
  return repeated;
}

/** Sets a field, or takes it away where there is nothing to keep. */
export function withField<Name extends keyof Measure>(
  measure: Measure,
  name: Name,
  value: Measure[Name] | undefined,
): Measure {
  const { [name]: _before, ...rest } = measure;
  return (value === undefined ? rest : { ...rest, [name]: value }) as Measure;
}

/** What is wrong with each measure by itself. One that was not typed into is not read again: there may be thousands. */
const ownIssues = new WeakMap<Measure, [path: string, code: string][]>();

function issuesOf(measure: Measure): [path: string, code: string][] {
  const known = ownIssues.get(measure) ?? issuesIn(measureSchema, measure);
  ownIssues.set(measure, known);
  return known;
}

function issuesIn(schema: z.ZodType, value: unknown): [path: string, code: string][] {
  return (schema.safeParse(value).error?.issues ?? []).map(({ path, code }) => [path.join('.'), code]);
}

/** What keeps a draft from being saved: a code by the path of its field, `sections.0.measures.3.number`. */
export function contentIssues(content: PlanContent): Map<string, string> {
  const sections = content.sections.map((section) => ({ ...section, measures: [] }));
  const issues = new Map(issuesIn(planContentSchema, { ...content, sections }));
  const repeated = repeatedNumbers(content);
  const known = new Set(content.sections.flatMap(({ measures }) => measures.map(({ number }) => number)));
  for (const place of placesOf(content)) {
    const measure = measureAt(content, place);
    const path = `sections.${place.section}.measures.${place.index}`;
    for (const [field, code] of measure ? issuesOf(measure) : []) issues.set(`${path}.${field}`, code);
    if (measure && repeated.has(measure.number)) issues.set(`${path}.number`, 'repeated');
    if (measure?.predecessors.some(({ number }) => !known.has(number)))
      issues.set(`${path}.predecessors`, 'unknown');
  }
  return issues;
}

/** Numbers of measures nobody has said how to prove: once published, all they can say is «no data». */
export function withoutProof({ sections }: Pick<PlanContent, 'sections'>): string[] {
  return sections.flatMap(({ measures }) =>
    measures.flatMap(({ number, predicate }) => (predicate === undefined ? [number] : [])),
  );
}
