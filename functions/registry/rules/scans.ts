import { Refusal } from '../../shared/refusal.ts';
import type { ScanType } from '../contract/scans.ts';

/** First bytes of each kind of file. A name proves nothing: a programme called act.pdf begins with `MZ`. */
const signatures: readonly { type: ScanType; begins: readonly number[]; endings: readonly string[] }[] = [
  { type: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d], endings: ['pdf'] },
  {
    type: 'image/png',
    begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    endings: ['png'],
  },
  { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff], endings: ['jpg', 'jpeg'] },
];

const longestName = 120;

/** What a scan is by its bytes. Refuses with `scanNotRead` whatever is none of the three kinds. */
export function scanTypeOf(bytes: Uint8Array): ScanType {
  const found = signatures.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (!found) throw new Refusal('scanNotRead', 'The file is neither a PDF nor a PNG or JPEG picture');
  return found.type;
}

/** The name a scan is saved under: without folders, and with the ending that its content deserves. */
export function scanName(sent: string, type: ScanType): string {
  const last = sent.split(/[\\/]/).at(-1) ?? '';
  const [, stem = last, ending = ''] = /^(.+)\.([^.]*)$/.exec(last) ?? [];
  const endings = signatures.find((one) => one.type === type)?.endings ?? [];
  const fits = endings.includes(ending.toLowerCase());
  const kept = (fits ? stem : last).slice(0, longestName - 8) || 'scan';
  return `${kept}.${fits ? ending : endings[0]}`;
}
