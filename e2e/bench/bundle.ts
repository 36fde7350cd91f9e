import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

export interface Bundle {
  /** Path below the served folder, and its text. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The script that the first picture needs, packed, without React. */
  gzipKb: number;
}

const outdir = '/bundle';

/** React is on every page already, the same for all who want it. */
const reactFromPage: Plugin = {
  name: 'react from the page',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(react|react-dom)(\/.*)?$/ }, ({ path, pluginData }) =>
      pluginData === 'page' ? undefined : { path, namespace: 'page' },
    );
    onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => ({
      contents: `module.exports = globalThis.pageReact[${JSON.stringify(path)}]`,
      loader: 'js',
    }));
  },
};

const common = {
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  outdir,
  write: false,
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  loader: { '.woff': 'empty', '.woff2': 'empty', '.svg': 'empty', '.png': 'empty' },
  logLevel: 'error',
  plugins: [reactFromPage],
} as const satisfies BuildOptions;

/** Scripts that load with the entry, dynamic imports left out. */
function firstScripts(outputs: Metafile['outputs']): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement') visit(next);
  };
  const entry = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint !== undefined);
  if (entry) visit(entry[0]);
  return found;
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

export interface Source {
  /** File that puts the library on the stage. */
  entry: string;
  /** What a page would import of it: weighed without the bench's own code. */
  imports: string;
  /** Scripts that it loads by itself for the first picture, such as a worker: names below the page, and where they are. */
  loads?: Readonly<Record<string, string>>;
}

export async function bundleOf({ entry, imports, loads = {} }: Source): Promise<Bundle> {
  const whole = await build({ ...common, entryPoints: { subject: entry } });
  const stdin = { contents: imports, resolveDir: dirname(resolve(entry)), sourcefile: 'subject.ts' };
  const external = ['react', 'react-dom', 'react/*', 'react-dom/*'];
  const alone = await build({ ...common, plugins: [], external, stdin });
  const first = new Set([...firstScripts(alone.metafile.outputs)].map(nameOf));
  const loaded = Object.entries(loads).map(([name, path]) => [name, readFileSync(path)] as const);
  const loadedBytes = loaded.reduce((sum, [, contents]) => sum + gzipSync(contents, { level: 9 }).length, 0);
  const bytes = alone.outputFiles
    .filter(({ path }) => first.has(nameOf(path)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  return {
    files: new Map([
      ...whole.outputFiles.map(({ path, contents }) => [nameOf(path), contents] as const),
      ...loaded,
    ]),
    gzipKb: (bytes + loadedBytes) / 1024,
  };
}

/** What `reactFromPage` finds on the page. */
export async function reactScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: `globalThis.pageReact = {
        react: require('react'),
        'react-dom': require('react-dom'),
        'react-dom/client': require('react-dom/client'),
        'react/jsx-runtime': require('react/jsx-runtime'),
      };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
