import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { fonts } from './fonts.ts';

/** Any paper, with our fonts in it; nothing is fetched from anywhere. */
export async function pdfOf(definition: TDocumentDefinitions): Promise<Uint8Array> {
  pdfmake.setFonts(fonts());
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) =>
    Object.values(fonts()).some((font) => Object.values(font).includes(path)),
  );
  return pdfmake.createPdf(definition).getBuffer();
}
