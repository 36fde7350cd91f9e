import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { pdfOf } from '../../shared/pdf/pdf.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Registration } from '../contract/registrations.ts';
import type { Session } from '../contract/sessions.ts';
import { when } from '../notices.ts';
import { doorAddress } from '../rules/codes.ts';

/** Drawn so large, a telephone reads the code from an arm's length. */
const drawnPoints = 46;
const head = ['№', 'Для камеры', 'Код', 'Участник', 'Организация', 'Подпись'];
const widths = [20, drawnPoints + 4, 52, '*', 130, 84];

interface DoorList {
  session: Session;
  /** Those who have a seat, in the order of the list. */
  people: readonly Registration[];
  nameOf: ReadonlyMap<NodeId, string>;
  siteAddress: string;
}

/** The list for a door without a connection: each code to be read by a camera or said, and where to sign. */
export function doorListPaper({ session, people, nameOf, siteAddress }: DoorList): Promise<Uint8Array> {
  return pdfOf({
    pageSize: 'A4',
    pageMargins: [40, 36, 28, 36],
    defaultStyle: { font: 'PT Serif', fontSize: 10.5 },
    info: { title: 'Список участников с кодами' },
    footer: (page, pages) => ({ text: `${page} из ${pages}`, alignment: 'center', fontSize: 9 }),
    content: [
      { text: 'Список участников с кодами', fontSize: 14, bold: true },
      { text: session.title.ru, fontSize: 12, margin: [0, 4, 0, 0] },
      { text: `${when(session.days)}. Мест занято: ${people.length}`, margin: [0, 2, 0, 10] },
      tableOf(people, (code) => doorAddress(siteAddress, session.id, code), nameOf),
    ],
  });
}

function tableOf(
  people: readonly Registration[],
  addressOf: (code: string) => string,
  nameOf: DoorList['nameOf'],
): Content {
  const rows = people.map(({ code, person, path }, at): TableCell[] => [
    { text: String(at + 1), alignment: 'right' },
    { qr: addressOf(code), fit: drawnPoints, eccLevel: 'L' },
    { text: code, bold: true },
    { stack: [person.name, ...(person.post ? [{ text: person.post, fontSize: 9 }] : [])] },
    { text: nameOf.get(path.at(-1) ?? '') ?? '', fontSize: 9 },
    '',
  ]);
  const heads = head.map((text) => ({ text, bold: true, fontSize: 9 }));
  return { table: { headerRows: 1, widths, dontBreakRows: true, body: [heads, ...rows] } };
}
