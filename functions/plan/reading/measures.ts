import type { Day } from '../../shared/words.ts';
import type { Deadline, Measure, MeasureNumber, SourceSpan } from '../contract.ts';
import type { Column, Header } from './columns.ts';
import { readDeadline } from './deadline.ts';
import { audienceOf, forceOf, type levelsAdvised, participantsOf } from './duties.ts';
import { type numberKeeper, readNumber } from './numbers.ts';
import { splitOwners } from './owners.ts';
import type { Ask, Asked } from './questions.ts';
import type { RowItem } from './tableItems.ts';
import { joinPieces } from './wording.ts';

export interface MeasureContext {
  text: string;
  header: Header;
  appendix: number;
  signedOn: Day;
  advised: ReturnType<typeof levelsAdvised>;
  numbers: ReturnType<typeof numberKeeper>;
  hyphenated: ReadonlySet<string>;
  ask: Ask;
}

/** Lengths that the contract allows. */
const maxLength = { title: 500, result: 500, owner: 300, deadline: 200 };
/** Stands where the contract wants words and the order has none; its question is open until a person answers. */
const noWords = '—';

/** Makes a measure of one row. Whatever the row leaves open is asked; the row itself always stands. */
export function readMeasure(row: RowItem, context: MeasureContext): Measure {
  const { header, text } = context;
  const cell = (column: Column, by = ' ') =>
    joinPieces(row.cells[header.columns.indexOf(column)] ?? [], context.hyphenated, by);

  const number = keepNumber(cell('number'), row.span, context);
  const ask = (code: Asked['code'], field: string, value: string) =>
    context.ask({ code, number, field, value, span: row.span });
  const rowText = () => text.slice(row.span.start, row.span.end);
  const within = (field: keyof typeof maxLength, value: string) => {
    if (value.length > maxLength[field]) ask('rowNotRead', field, value);
    return value.slice(0, maxLength[field]).trim();
  };

  const title = within('title', cell('title'));
  if (title === '') ask('titleEmpty', 'title', rowText());
  const owners = splitOwners(cell('owners', '\n')).map((owner) => within('owner', owner));
  if (owners.length === 0) ask('ownerEmpty', 'owners', '');
  const deadlineText = within('deadline', cell('deadline'));
  const deadline = deadlineOf(deadlineText, context, ask);
  const result = within('result', cell('result'));
  if (row.extra.length > 0) ask('rowNotRead', 'columns', row.extra.join(' '));
  if (!row.sure) ask('rowNotRead', 'row', rowText());
  const participants = participantsOf(title);

  return {
    number,
    title: { ru: title || noWords, en: '' },
    owners,
    deadline,
    deadlineText,
    ...(result !== '' && { result: { ru: result, en: '' } }),
    ground: `Приложение ${context.appendix}, п. ${number}`,
    force: forceOf(owners, context.advised),
    audience: audienceOf(title, owners),
    ...(participants.length > 0 && { participants }),
    predecessors: [],
  };
}

/** The number as spelled; a second one alike, or none, gets a number of its own and a question. */
function keepNumber(
  spelled: string,
  span: SourceSpan,
  { numbers, ask, text }: MeasureContext,
): MeasureNumber {
  const read = readNumber(spelled);
  const number = numbers.keep(read ?? numbers.next());
  const rowText = text.slice(span.start, span.end);
  if (!read) ask({ code: 'numberMissing', number, field: 'number', value: rowText, span });
  else if (number !== read) ask({ code: 'numberRepeated', number, field: 'number', value: read, span });
  return number;
}

/** Until its question is answered, a measure with no deadline that could be read is rolling with no period. */
function deadlineOf(
  wording: string,
  { signedOn }: MeasureContext,
  ask: (code: Asked['code'], field: string, value: string) => void,
): Deadline {
  const reading = readDeadline(wording, { signedOn });
  if ('deadline' in reading) return reading.deadline;
  ask(reading.question, 'deadline', wording);
  return { kind: 'rolling' };
}
