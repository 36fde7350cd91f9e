import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** A file of a package that is not code: beside the bundle in the cloud, in its package on one machine. */
export function packageFile(file: string): string {
  const beside = fileURLToPath(new URL(`./assets/${file.split('/').at(-1)}`, import.meta.url));
  return existsSync(beside) ? beside : require.resolve(file);
}

function fontFile(family: 'pt-serif' | 'pt-sans', file: string): string {
  return packageFile(`@expo-google-fonts/${family}/${file}`);
}

/** ParaType's public type, made for Russian offices (SIL OFL): only the letters that a paper uses go into its file. */
export function fonts() {
  const serif = {
    normal: fontFile('pt-serif', '400Regular/PTSerif_400Regular.ttf'),
    bold: fontFile('pt-serif', '700Bold/PTSerif_700Bold.ttf'),
    italics: fontFile('pt-serif', '400Regular_Italic/PTSerif_400Regular_Italic.ttf'),
    bolditalics: fontFile('pt-serif', '700Bold/PTSerif_700Bold.ttf'),
  };
  const sansFile = fontFile('pt-sans', '400Regular/PTSans_400Regular.ttf');
  const sansBold = fontFile('pt-sans', '700Bold/PTSans_700Bold.ttf');
  const sans = { normal: sansFile, bold: sansBold, italics: sansFile, bolditalics: sansBold };
  return { 'PT Serif': serif, 'PT Sans': sans };
}
