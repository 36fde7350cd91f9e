import type { Platform } from '../../shared/platform.ts';
import { domainTable } from '../../shared/platform.ts';
import { call, type TestCall } from '../../shared/testing/call.ts';
import { type people, personOf } from '../../shared/testing/people.ts';
import { api } from '../lambda.ts';
import { recordRepository } from '../repository/recordRepository.ts';
import { aPackage, type Parts } from './package.ts';

export type RunVersion = { id: string; version: number };
type Role = keyof typeof people;

/** A region of its own, so that what one test commits is nothing to another. */
export function inRegion(platform: Platform, region: string) {
  const as = (role: Role) => ({ ...personOf(role), org: region, path: [region] });
  const ask = (role: Role, method: string, path: string, more: Omit<TestCall, 'path'> = {}) =>
    call(api, { ...more, method, path: `/api/exchange${path}`, as: as(role) });
  const step = (role: Role, method: string, run: RunVersion, what: string, body?: unknown) =>
    ask(role, method, `/runs/${run.id}/${what}`, { headers: { 'if-match': `"${run.version}"` }, body });
  const sendBytes = async (bytes: Uint8Array) =>
    (
      await ask('operator', 'POST', '/packages', {
        upload: { bytes, mediaType: 'application/zip', fileName: 'package.zip' },
      })
    ).body;
  const send = (parts: Parts = {}) => sendBytes(aPackage(parts).bytes);
  const compared = async (parts?: Parts) =>
    (await step('operator', 'POST', await send(parts), 'comparison')).body;
  const commit = (run: RunVersion, body = {}) => step('operator', 'POST', run, 'commit', body);
  const schools = () => recordRepository(domainTable(platform, 'exchange')).all(region);
  return {
    ask,
    step,
    send,
    sendBytes,
    compared,
    commit,
    committed: async (parts?: Parts) => (await commit(await compared(parts))).body,
    schools,
    marks: async () =>
      new Map(
        (await schools()).map(({ unit, files }) => [unit, files.map(({ file, hash }) => `${file} ${hash}`)]),
      ),
  };
}
