import { Refusal } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';
import type { PlanContent, PlanSection, Question, SourceSpan } from '../contract.ts';
import { proposeBodies } from './bodies.ts';
import { levelsAdvised } from './duties.ts';
import { type Letterhead, readLetterhead } from './letterhead.ts';
import { bare, type Line, linesOf } from './lines.ts';
import { type MeasureContext, readMeasure } from './measures.ts';
import { numberKeeper } from './numbers.ts';
import { type Ask, questionList } from './questions.ts';
import { findTables, type Table, tablesWithoutHeader } from './tables.ts';
import { hyphenatedWords } from './wording.ts';

export interface OrderReading {
  content: PlanContent;
  /** Where each measure stands in the text, by number. */
  spans: Record<string, SourceSpan>;
  questions: Question[];
}

/** «Без номера»: how paperwork calls an order whose number is not known. */
const unnumbered = 'б/н';
const nameless = '—';
const wordingMaxLength = 500;

/**
 * Reads an order of any body into the content of a draft plan. Titles are in the order's language only.
 * `today` dates the draft when the order's own date cannot be found. Refuses with `orderHasNoTables`.
 */
export function readOrder(text: string, { today }: { today: Day }): OrderReading {
  const lines = linesOf(text);
  const tables = findTables(lines);
  const unknown = tablesWithoutHeader(lines, tables);
  if (tables.length + unknown.length === 0) {
    throw new Refusal(
      'orderHasNoTables',
      'The text has no table with measures and their deadlines or owners',
    );
  }
  const { ask, questions } = questionList();
  const clauses = lines.slice(0, tables[0]?.firstLine);
  const letterhead = readLetterhead(clauses, lines);
  askForMissing(letterhead, ask);
  for (const span of unknown) {
    ask({ code: 'columnsNotRecognised', value: text.slice(span.start, span.end), span });
  }

  const prose = clauses.map((line) => line.text).join('\n');
  const spans: Record<string, SourceSpan> = {};
  const shared = {
    text,
    signedOn: letterhead.signedOn ?? today,
    advised: levelsAdvised(prose),
    numbers: numberKeeper(),
    hyphenated: hyphenatedWords(text),
    ask,
  };
  const sections = placeTables(lines, tables).flatMap((place) => {
    askAboutColumns(place.table, text, ask);
    return readSections(place, { ...shared, header: place.table.header, appendix: place.appendix }, spans);
  });
  const owners = sections.flatMap(({ measures }) => measures.flatMap((measure) => measure.owners));

  return {
    content: {
      order: {
        number: letterhead.number ?? unnumbered,
        signedOn: shared.signedOn,
        title: wording(letterhead.title),
        issuedBy: wording(letterhead.issuedBy),
      },
      sections,
      bodies: proposeBodies(owners, prose, text),
      countedDeadline: 'effective',
    },
    spans,
    questions,
  };
}

function wording(ru = nameless) {
  return { ru: ru.slice(0, wordingMaxLength).trim(), en: '' };
}

function askForMissing(letterhead: Letterhead, ask: Ask) {
  if (!letterhead.number) ask({ code: 'orderNumberNotFound', field: 'order.number', value: '' });
  if (!letterhead.signedOn) ask({ code: 'orderDateNotFound', field: 'order.signedOn', value: '' });
  if (!letterhead.title) ask({ code: 'titleEmpty', field: 'order.title', value: '' });
  if (!letterhead.issuedBy) ask({ code: 'titleEmpty', field: 'order.issuedBy', value: '' });
}

function askAboutColumns({ header, items }: Table, text: string, ask: Ask) {
  if (header.unknown.length === 0) return;
  const span = items[0]?.span ?? { start: 0, end: 0 };
  ask({
    code: 'columnsNotRecognised',
    field: header.unknown.join('; ').slice(0, 40),
    value: text.slice(span.start, span.end),
    span,
  });
}

interface PlacedTable {
  table: Table;
  appendix: number;
  /** What the plan is called in the lines over its table. */
  heading: string;
}

/** A table belongs to the appendix named above it. A new heading without a number opens the next appendix. */
function placeTables(lines: Line[], tables: Table[]): PlacedTable[] {
  let appendix = 0;
  let heading = '';
  return tables.map((table, index) => {
    const above = lines.slice(tables[index - 1]?.endLine ?? 0, table.firstLine).map(({ text }) => bare(text));
    const named = above.findLastIndex((line) => /^приложение(?:\s|$)/iu.test(line));
    const titled = above.findLastIndex((line) => /^(?:план|перечень|график|программа)(?:\s|$)/iu.test(line));
    if (named !== -1) appendix = Number(/\d+/u.exec(above[named] ?? '')?.[0] ?? appendix + 1) || appendix + 1;
    else if (titled !== -1 || appendix === 0) appendix += 1;
    if (titled !== -1) heading = above.slice(titled).filter(Boolean).join(' ');
    return { table, appendix, heading };
  });
}

function readSections(
  { table, appendix, heading }: PlacedTable,
  context: MeasureContext,
  spans: Record<string, SourceSpan>,
): PlanSection[] {
  const sections: PlanSection[] = [];
  const open = (title: string) => {
    const section: PlanSection = { appendix, title: wording(title), measures: [] };
    sections.push(section);
    return section;
  };
  for (const item of table.items) {
    const notRead = () => context.text.slice(item.span.start, item.span.end);
    if (item.kind === 'section') {
      open(item.title);
      if (!item.sure)
        context.ask({ code: 'rowNotRead', field: 'section', value: notRead(), span: item.span });
    } else if (item.kind === 'row') {
      const measure = readMeasure(item, context);
      spans[measure.number] = item.span;
      (sections.at(-1) ?? open(heading || nameless)).measures.push(measure);
    } else if (item.kind === 'unread') {
      context.ask({ code: 'rowNotRead', field: 'row', value: notRead(), span: item.span });
    }
  }
  return sections;
}
