import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import type { z } from 'zod';
import type { packReportSchema } from '../../../functions/registry/contract/packs.ts';
import { callApi } from './client.ts';

type Report = z.infer<typeof packReportSchema>;

const [source, ...flags] = process.argv.slice(2);
if (!source) {
  process.stderr.write('Which pack? npm run region -- <folder or zip> [--dry-run]\n');
  process.exit(2);
}
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const report = await callApi<Report>({
    method: 'POST',
    path: '/api/registry/packs',
    as: 'admin',
    body: archiveOf(source),
    type: 'application/zip',
    fileName: basename(source),
  });
  describe(report);
  if (report.errors.length > 0) process.exit(1);
  if (flags.includes('--dry-run')) say('Dry run: nothing is written.');
  else await commit(report);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}

async function commit({ id, version }: Report): Promise<void> {
  const done = await callApi<Report>({
    method: 'POST',
    path: `/api/registry/packs/${id}/commit`,
    as: 'admin',
    version,
  });
  say(`Written: ${done.counts.added} added, ${done.counts.changed} changed.`);
}

function archiveOf(path: string): Uint8Array {
  if (statSync(path).isFile()) return readFileSync(path);
  const files = readdirSync(path).filter((name) => /\.(csv|json|geojson)$/.test(name));
  return zipSync(
    Object.fromEntries(files.map((name) => [name, new Uint8Array(readFileSync(join(path, name)))])),
  );
}

function describe({ counts, errors, boundaries, differences }: Report): void {
  say(
    `${counts.added} to add, ${counts.changed} to change, ${counts.unchanged} as they are, ${counts.absent} not in the pack.`,
  );
  for (const { name, fields } of differences.changed)
    for (const { field, from, to } of fields) say(`  ${name}: ${field} ${from ?? '—'} → ${to ?? '—'}`);
  if (boundaries) {
    say(`Boundaries: ${boundaries.matched} matched, ${boundaries.rewound} rings turned.`);
    for (const { name } of boundaries.unmatchedNodes) say(`  no boundary for ${name}`);
    for (const { name } of boundaries.unmatchedFeatures) say(`  no municipality for ${name}`);
    for (const { name, code } of boundaries.broken) say(`  broken: ${name} (${code})`);
  }
  for (const { file, row, column, value, code } of errors)
    say(`Error: ${file}${row ? `, row ${row}` : ''}${column ? `, ${column}` : ''}: ${code} ${value ?? ''}`);
}
