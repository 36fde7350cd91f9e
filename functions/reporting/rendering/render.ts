import type { Format } from '../contract/formats.ts';
import type { ReportDocument } from '../documents/model.ts';
import { renderCsv } from './csv.ts';
import { renderDocx } from './docx.ts';
import { renderPdf } from './pdf.ts';
import { renderXlsx } from './xlsx.ts';

export interface Rendered {
  bytes: Uint8Array;
  mediaType: string;
  fileName: string;
}

const formats = {
  pdf: { mediaType: 'application/pdf', render: renderPdf },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: renderDocx,
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    render: renderXlsx,
  },
  csv: { mediaType: 'text/csv; charset=utf-8', render: renderCsv },
  json: {
    mediaType: 'application/json',
    render: ({ json }: ReportDocument) => new TextEncoder().encode(json),
  },
} satisfies Record<
  string,
  { mediaType: string; render: (document: ReportDocument) => Uint8Array | Promise<Uint8Array> }
>;

export async function render(document: ReportDocument, format: Format): Promise<Rendered> {
  const { mediaType, render: make } = formats[format];
  return { bytes: await make(document), mediaType, fileName: `${document.fileName}.${format}` };
}
