import { join } from 'node:path';
import type { Problem } from '../../../functions/shared/problem.ts';
import { addressOf } from '../addresses.ts';
import { createTokenIssuer } from '../identity/accessToken.ts';
import { identityPath } from '../identity/settings.ts';
import { keptPeople } from '../people.ts';
import { readSettings } from '../settings.ts';

/** An access token of this machine's provider for a role, or for a person's id. */
export async function tokenFor(personOrRole: string): Promise<string> {
  const settings = readSettings([], process.env);
  const issue = await createTokenIssuer({
    issuer: `${addressOf(settings.port)}${identityPath}`,
    dataDir: join(settings.dataDir, 'identity'),
    people: keptPeople(settings.dataDir),
  });
  return issue(personOrRole);
}

export interface ApiCall {
  method?: string;
  path: string;
  as: string;
  body?: string | Uint8Array;
  type?: string;
  version?: number;
  fileName?: string;
}

/** Calls the running product as a person of that role; a refusal becomes an error with its code and places. */
export async function callApi<Reply>(call: ApiCall): Promise<Reply> {
  const { port } = readSettings([], process.env);
  const response = await fetch(`${addressOf(port)}${call.path}`, {
    method: call.method ?? 'GET',
    headers: {
      authorization: `Bearer ${await tokenFor(call.as)}`,
      ...(call.type && { 'content-type': call.type }),
      ...(call.version !== undefined && { 'if-match': `"${call.version}"` }),
      ...(call.fileName && { 'x-file-name': encodeURIComponent(call.fileName) }),
    },
    ...(call.body !== undefined && { body: call.body as BodyInit }),
  }).catch((error: Error) => {
    throw new Error(
      `Nothing answers at ${addressOf(port)}: is the product running? (npm start) — ${error.message}`,
    );
  });
  const reply = await response.json();
  if (!response.ok) throw new Error(inWords(reply as Problem));
  return reply as Reply;
}

function inWords(problem: Problem): string {
  const places = (problem.errors ?? []).map(
    ({ pointer, code, params }) => `  ${pointer}: ${code} ${JSON.stringify(params ?? {})}`,
  );
  return [`${problem.code}: ${problem.detail ?? problem.title}`, ...places].join('\n');
}
