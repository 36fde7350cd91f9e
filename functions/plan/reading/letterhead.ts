import type { Day } from '../../shared/words.ts';
import { dayOf, monthOf, monthPattern, yearOf } from './days.ts';
import { bare, type Line } from './lines.ts';

/** What stands above the tables. A part that was not found is absent: it is asked about, not made up. */
export interface Letterhead {
  number?: string;
  signedOn?: Day;
  title?: string;
  issuedBy?: string;
}

const actName =
  /^(?:п\s*р\s*и\s*к\s*а\s*з|р\s*а\s*с\s*п\s*о\s*р\s*я\s*ж\s*е\s*н\s*и\s*е|п\s*о\s*с\s*т\s*а\s*н\s*о\s*в\s*л\s*е\s*н\s*и\s*е)(?=$|\s*(?:№|от\s))/iu;
const commands = /^.*(?:п\s*р\s*и\s*к\s*а\s*з\s*ы\s*в\s*а\s*ю|о\s*б\s*я\s*з\s*ы\s*в\s*а\s*ю)\s*:?\s*$/iu;
const institution =
  /(?:департамент|министерств|управлени|комитет|отдел|администраци|служб|агентств|правительств|инспекци)/iu;
const numericDay = '(\\d{1,2})[./](\\d{1,2})[./]((?:19|20)?\\d\\d)';
const wordyDay = `[«"“]?\\s*(\\d{1,2})\\s*[»"”]?\\s*(${monthPattern})\\s+((?:19|20)\\d\\d)`;
const day = `(?:${numericDay}|${wordyDay})\\s*(?:г\\.?|года)?`;
const number = '(?:№|N)\\s*([\\p{L}\\d](?:[\\p{L}\\d./-]{0,48}[\\p{L}\\d])?)';

/** A whole line such as «29» апреля 2011 г., № 393, or both: acts that are only cited stand inside sentences. */
const dayAndNumber = new RegExp(`^(?:от\\s+)?${day}(?:\\s*${number})?$`, 'iu');
const numberAndDay = new RegExp(`^${number}(?:\\s*от\\s+${day})?$`, 'iu');
/** «к приказу … от 29.04.2011 № 393» over an appendix. */
const appendixReference = new RegExp(`^приложение.*?\\sот\\s*${day}\\s*${number}`, 'iu');

const headMaxLines = 60;
const appendixMaxLines = 6;

/** `clauses` are the lines above the first table, `lines` all of them. */
export function readLetterhead(clauses: Line[], lines: Line[]): Letterhead {
  const head = headOf(clauses).map(({ text }) => bare(text));
  const act = head.findIndex((line) => actName.test(line));
  const issuedBy = issuerIn(act === -1 ? head : head.slice(0, act));
  const title = titleIn(head.slice(act + 1));
  const stamps = [...head.map((line) => stampOf(line.replace(actName, '').trim())), referenceIn(lines)];
  const signedOn = stamps.find((stamp) => stamp?.signedOn)?.signedOn;
  const numbered = stamps.find((stamp) => stamp?.number)?.number;
  return {
    ...(numbered && { number: numbered }),
    ...(signedOn && { signedOn }),
    ...(title && { title }),
    ...(issuedBy && { issuedBy }),
  };
}

/** Up to «приказываю», where the clauses begin. */
function headOf(lines: Line[]): Line[] {
  const first = lines.slice(0, headMaxLines);
  const end = first.findIndex(({ text }) => commands.test(text));
  return end === -1 ? first : first.slice(0, end);
}

type Stamp = Pick<Letterhead, 'number' | 'signedOn'>;

function stampOf(line: string): Stamp | undefined {
  const dated = dayAndNumber.exec(line);
  if (dated) return stamp(dated.slice(1, 7), dated[7]);
  const numbered = numberAndDay.exec(line);
  return numbered ? stamp(numbered.slice(2, 8), numbered[1]) : undefined;
}

function stamp(parts: (string | undefined)[], numbered: string | undefined): Stamp {
  const [d1, m1, y1, d2, m2, y2] = parts;
  const signedOn = d1
    ? dayOf(yearOf(y1 ?? ''), Number(m1), Number(d1))
    : dayOf(Number(y2), monthOf((m2 ?? '').toLowerCase()) ?? 0, Number(d2));
  return { ...(numbered && { number: numbered }), ...(signedOn && { signedOn }) };
}

function referenceIn(lines: Line[]): Stamp | undefined {
  for (const [index, line] of lines.entries()) {
    if (!/^\W*приложение/iu.test(line.text)) continue;
    const heading = lines.slice(index, index + appendixMaxLines).map(({ text }) => text);
    const match = appendixReference.exec(bare(heading.join(' ')));
    if (match) return stamp(match.slice(1, 7), match[7]);
  }
  return undefined;
}

/** The last block of lines, above the word «приказ», that names an institution. */
function issuerIn(head: string[]): string | undefined {
  return blocks(head).findLast((block) => institution.test(block) && !/^об?\s/iu.test(block));
}

/** Orders are titled «О …» or «Об …». */
function titleIn(head: string[]): string | undefined {
  return blocks(head).find((block) => /^[«"]?об?\s/iu.test(block));
}

function blocks(lines: string[]): string[] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (line === '' || stampOf(line)) found.push([]);
    else found.at(-1)?.push(line);
  }
  return found.filter((block) => block.length > 0).map((block) => block.join(' '));
}
