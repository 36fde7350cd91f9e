import { z } from 'zod';
import { renderXlsx } from '../rendering/xlsx.ts';
import { planCalendar } from './icalendar.ts';
import { msProjectXml } from './msProject.ts';
import { planDocument } from './planDocument.ts';
import type { PlanFacts } from './planFacts.ts';
import { planPdf } from './planPdf.ts';

const inBytes = (text: string) => new TextEncoder().encode(text);

const formats = {
  mspdi: {
    ending: 'xml',
    mediaType: 'application/xml; charset=utf-8',
    make: (facts: PlanFacts) => inBytes(msProjectXml(facts)),
  },
  ics: {
    ending: 'ics',
    mediaType: 'text/calendar; charset=utf-8',
    make: (facts: PlanFacts) => inBytes(planCalendar(facts)),
  },
  xlsx: {
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: (facts: PlanFacts) => renderXlsx(planDocument(facts)),
  },
  pdf: { ending: 'pdf', mediaType: 'application/pdf', make: planPdf },
} as const;

export const planFormatSchema = z.enum(['mspdi', 'ics', 'xlsx', 'pdf']);
export type PlanFormat = z.infer<typeof planFormatSchema>;

/** A plan as a file of another program, or as a sheet to print. */
export async function planFile(facts: PlanFacts, format: PlanFormat) {
  const { make, mediaType, ending } = formats[format];
  return { bytes: await make(facts), mediaType, fileName: `${planDocument(facts).fileName}.${ending}` };
}
