import { readFileSync } from 'node:fs';

const contentTypes = {
  'identity.css': 'text/css; charset=utf-8',
  'search.js': 'text/javascript; charset=utf-8',
  'sign-out.js': 'text/javascript; charset=utf-8',
  'mark.svg': 'image/svg+xml',
} as const;

/** The files the pages refer to, by their path under the provider. */
export const assets = new Map(
  Object.entries(contentTypes).map(([name, contentType]) => [
    `/assets/${name}`,
    { contentType, body: readFileSync(new URL(`./assets/${name}`, import.meta.url)) },
  ]),
);
