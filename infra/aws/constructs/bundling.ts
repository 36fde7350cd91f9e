import { fileURLToPath } from 'node:url';
import { type BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

const root = new URL('../../../', import.meta.url);

export function inProject(path: string): string {
  return fileURLToPath(new URL(path, root));
}

/** ESM with what CommonJS dependencies look for; the SDK is the one we tested with, not the runtime's. */
export const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  keepNames: true,
  sourceMap: true,
  sourcesContent: false,
  bundleAwsSDK: true,
  banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
};

/** Domains' entries know no platform: the cloud's start comes before them in the bundle. */
export const domainBundling: BundlingOptions = {
  ...bundling,
  inject: [inProject('functions/shared/cloud/start.ts')],
  commandHooks: {
    beforeInstall: () => [],
    beforeBundling: () => [],
    // Papers embed the fonts and pictures are drawn by the renderer; a bundle holds code alone, so they lie beside it.
    afterBundling: (from, to) => [
      `mkdir -p ${to}/assets`,
      `cp ${from}/node_modules/@expo-google-fonts/pt-*/*/*.ttf ${to}/assets/`,
      `cp ${from}/node_modules/@resvg/resvg-wasm/index_bg.wasm ${to}/assets/`,
    ],
  },
};
