import { packageQuerySchema, runViewSchema } from '../contract/run.ts';
import { chosenEdition, inForceOn } from '../editions/inForce.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { Profiler } from '../rules/profile/profiler.ts';
import { viewOf } from '../rules/stages.ts';
import { validatePackage } from '../rules/validation/validatePackage.ts';
import { route } from './route.ts';

/** What one request may carry through the gateway. */
const packageMaxBytes = 5.5 * 1024 * 1024;

export const receivePackage = route({
  method: 'POST',
  path: '/packages',
  summary:
    'Checks a OneRoster zip against the contract in force, or tries it against another edition; nothing is written yet',
  right: 'exchange.check',
  about: 'own',
  upload: { types: ['application/zip'], maxBytes: packageMaxBytes },
  query: packageQuerySchema,
  creates: true,
  reply: runViewSchema,
  handle: async ({ upload: { bytes, fileName }, query: { edition } }, rooms, request) => {
    const { runs, recordFiles } = rooms;
    const path = [...(request.principal?.path ?? [])];
    const regionId = path[0] ?? '';
    const inForce = await inForceOn(regionId, request.now, rooms);
    const tried = edition ? await chosenEdition(regionId, edition, rooms) : inForce;
    const isTrial = tried.mark !== inForce.mark;
    const startedMs = performance.now();
    const profiler = new Profiler();
    const { findings, ...verdict } = validatePackage(bytes, tried.contract, profiler);
    const { sub, name } = request.principal ?? { sub: 'public', name: undefined };
    const run = {
      id: request.newId(),
      ...verdict,
      path,
      ...(tried.mark && { contract: tried.mark }),
      ...(isTrial && { isTrial }),
      ...(fileName && { fileName }),
      bytes: bytes.length,
      checkedMs: Math.round(performance.now() - startedMs),
      createdAt: request.now.toISOString(),
      createdBy: sub,
      ...(name && { createdByName: name }),
      version: 1,
    };
    // Only what may stay is kept: with an error found a package may hold pupils.
    if (run.stage === 'clean' && path.length === 1 && !isTrial) await recordFiles.putPackage(run.id, bytes);
    const change = request.change('packageChecked', organisationOf(path));
    return viewOf(await runs.add(run, findings, change, { files: profiler.profile() }));
  },
});
