import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Draft, Finding } from '../../../functions/plan/contract.ts';
import { callApi } from './client.ts';

const types: Record<string, string> = {
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const [file] = process.argv.slice(2);
const type = types[extname(file ?? '').toLowerCase()];
if (!file || !type) {
  process.stderr.write('Which order? npm run order -- <file.txt, .docx or .json>\n');
  process.exit(2);
}

try {
  const draft = await callApi<Draft & { findings: Finding[] }>({
    method: 'POST',
    path: '/api/plan/drafts',
    as: 'leadership',
    body: readFileSync(file),
    type,
    fileName: basename(file),
  });
  const measures = draft.content.sections.reduce((sum, section) => sum + section.measures.length, 0);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(
    `Draft ${draft.id}: ${measures} measures, ${draft.questions.length} questions, ${draft.findings.length} findings.`,
  );
  for (const { code, number, value } of draft.questions)
    say(`  ? ${code} ${number ?? ''} ${value.slice(0, 80)}`);
  say('Review and publish it in the browser: Черновики плана.');
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
