import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fonts, packageFile } from './fonts.ts';

interface Drawing {
  letters: Uint8Array[];
}

let begun: Promise<Drawing> | undefined;

/** The renderer is WebAssembly and is begun once a process. */
async function begin(): Promise<Drawing> {
  await initWasm(await readFile(packageFile('@resvg/resvg-wasm/index_bg.wasm')));
  const { normal, bold } = fonts()['PT Sans'];
  return { letters: await Promise.all([normal, bold].map((file) => readFile(file))) };
}

/** A vector drawing as a PNG, so many times as large, on white and with our letters. */
export async function pngOf(svg: string, zoom: number): Promise<Uint8Array> {
  begun ??= begin();
  const { letters } = await begun;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    background: '#ffffff',
    font: { fontBuffers: letters, defaultFontFamily: 'PT Sans' },
  });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
