import type { Content } from 'pdfmake/interfaces.js';
import { pdfOf } from '../shared/pdf/pdf.ts';
import type { Day } from '../shared/words.ts';
import type { Certificate } from './contract/certificates.ts';

/** Certificates as sheets of A4 lying on their side, one each; the mark leads to the page that tells whether it is valid. */
export function certificatePaper(
  certificates: readonly Certificate[],
  siteAddress: string,
): Promise<Uint8Array> {
  return pdfOf({
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [70, 60, 70, 50],
    defaultStyle: { font: 'PT Serif', fontSize: 13, lineHeight: 1.2 },
    info: { title: 'Удостоверение' },
    background: (_page, { width, height }) => ({
      canvas: [
        { type: 'rect', x: 28, y: 28, w: width - 56, h: height - 56, lineWidth: 1.5, lineColor: '#1d5fa8' },
        { type: 'rect', x: 34, y: 34, w: width - 68, h: height - 68, lineWidth: 0.5, lineColor: '#1d5fa8' },
      ],
    }),
    content: certificates.map((one, at) => sheetOf(one, siteAddress, at > 0)),
  });
}

function sheetOf(
  { number, name, programme, organisation, hours, from, to, issuedOn }: Certificate,
  siteAddress: string,
  isNext: boolean,
): Content {
  const address = `${siteAddress}/certificates/${number}`;
  const when = from === to ? shown(from) : `с ${shown(from)} по ${shown(to)}`;
  return {
    ...(isNext && { pageBreak: 'before' as const }),
    stack: [
      { text: organisation.ru, alignment: 'center', fontSize: 14, margin: [0, 10, 0, 24] },
      { text: 'УДОСТОВЕРЕНИЕ', alignment: 'center', bold: true, fontSize: 30, characterSpacing: 3 },
      { text: `№ ${number}`, alignment: 'center', fontSize: 13, margin: [0, 4, 0, 26] },
      { text: name, alignment: 'center', bold: true, fontSize: 22, margin: [0, 0, 0, 18] },
      { text: 'Обучение пройдено полностью по программе', alignment: 'center' },
      { text: `«${programme.ru}»`, alignment: 'center', bold: true, fontSize: 16, margin: [40, 4, 40, 8] },
      { text: `Объём программы: ${hoursShown(hours)} ч. Обучение: ${when}`, alignment: 'center' },
      {
        margin: [0, 34, 0, 0],
        columns: [
          {
            width: '*',
            stack: [
              { text: `Дата выдачи: ${shown(issuedOn)}`, margin: [0, 12, 0, 22] },
              { text: '______________________   подпись' },
            ],
          },
          {
            width: 230,
            columns: [
              {
                width: '*',
                text: 'Проверить удостоверение можно по коду или по номеру',
                fontSize: 9,
                alignment: 'right',
                margin: [0, 18, 10, 0],
              },
              { width: 'auto', qr: address, fit: 92, eccLevel: 'M' },
            ],
          },
        ],
      },
    ],
  };
}

const shown = (day: Day) => day.split('-').toReversed().join('.');
const hoursShown = (hours: number) => String(hours).replace('.', ',');
