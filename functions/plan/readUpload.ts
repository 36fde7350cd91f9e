import { inputErrors } from '../shared/problem.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Upload } from '../shared/route.ts';
import type { Day } from '../shared/words.ts';
import { planContentSchema } from './contract.ts';
import { docxToText } from './reading/docx.ts';
import { textOfBytes } from './reading/encoding.ts';
import { type OrderReading, readOrder } from './reading/text.ts';
import { checkContent } from './rules/versions.ts';

const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** How each media type is read: text and Word documents by the order reader, JSON as a ready plan. */
const readers: Record<string, (bytes: Uint8Array, today: Day) => OrderReading & { source: string }> = {
  'text/plain': (bytes, today) => reading(textOfBytes(bytes), today),
  'text/markdown': (bytes, today) => reading(textOfBytes(bytes), today),
  [docxMediaType]: (bytes, today) => reading(docxToText(bytes), today),
  'application/json': (bytes) => readyPlan(bytes),
};

export const draftMediaTypes = ['text/plain', 'text/markdown', docxMediaType, 'application/json'] as const;

/** What was sent as a plan's content, with the text it came from. */
export function readUpload({ bytes, mediaType }: Upload, today: Day): OrderReading & { source: string } {
  const read = readers[mediaType];
  if (!read) throw new Refusal('mediaTypeNotRead', `No reader for ${mediaType}`, { got: mediaType });
  return read(bytes, today);
}

function reading(source: string, today: Day) {
  return { ...readOrder(source, { today }), source };
}

function readyPlan(bytes: Uint8Array): OrderReading & { source: string } {
  const parsed = planContentSchema.safeParse(parseJson(bytes));
  if (!parsed.success)
    throw new Refusal(
      'badInput',
      'The file is not a plan; see errors',
      undefined,
      inputErrors('body', parsed.error.issues),
    );
  checkContent(parsed.data);
  return { content: parsed.data, spans: {}, questions: [], source: '' };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refusal('bodyNotJson', 'The file is not JSON');
  }
}
