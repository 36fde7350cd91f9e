import type { Plugin } from 'vite';

/** What of zod's schemas serves writing them down as JSON Schema alone. */
const onlyForJsonSchema = [
  /^ +inst\._zod\.processJSONSchema = .*;\n/gm,
  /^ +jsonSchema: \{\n(?:.*createStandardJSONSchemaMethod.*\n)+ +\},\n/m,
  /^ +toJSONSchema\(params\) \{\n.*\n +\},\n/m,
  /^import \{ createStandardJSONSchemaMethod.*\n/m,
];

/** The module of zod's schemas without what a browser never asks of it; refuses a module that it does not know. */
export function withoutJsonSchema(code: string): string {
  const cut = onlyForJsonSchema.reduce((rest, part) => {
    const without = rest.replace(part, '');
    if (without === rest) throw new Error(`zod has changed: ${part} is not in its schemas`);
    return without;
  }, code);
  if (/JSONSchemaMethod|processJSONSchema/.test(cut)) throw new Error('zod has changed: JSON Schema is left');
  return cut;
}

/**
 * Pages check replies by the contracts and never describe them: a fifth of zod, which every schema drags along for the
 * description of the API, stays on the server. zod 4 has no way of its own to leave it out.
 */
export function zodWithoutJsonSchema(): Plugin {
  return {
    name: 'zod-without-json-schema',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]zod[\\/]v4[\\/]classic[\\/]schemas\.js$/ },
      handler: (code) => ({ code: withoutJsonSchema(code), map: null }),
    },
  };
}
