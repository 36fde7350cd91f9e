import { packageInRequestMaxBytes, packageQuerySchema, runViewSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { Profiler } from '../rules/profile/profiler.ts';
import { mayBeKept, viewOf } from '../rules/stages.ts';
import { validatePackage } from '../rules/validation/validatePackage.ts';
import { newRun } from './newRun.ts';
import { route } from './route.ts';

export const receivePackage = route({
  method: 'POST',
  path: '/packages',
  summary:
    'Checks a OneRoster zip against the contract in force, or tries it against another edition; nothing is written yet',
  right: 'exchange.check',
  about: 'own',
  upload: { types: ['application/zip'], maxBytes: packageInRequestMaxBytes },
  query: packageQuerySchema,
  creates: true,
  reply: runViewSchema,
  handle: async ({ upload: { bytes, fileName }, query: { edition } }, rooms, request) => {
    const { runs, recordFiles } = rooms;
    const { run: sent, contract } = await newRun({ fileName, bytes: bytes.length, edition }, rooms, request);
    const startedMs = performance.now();
    const profiler = new Profiler();
    const { findings, ...verdict } = validatePackage(bytes, contract, profiler);
    const run = { ...sent, ...verdict, checkedMs: Math.round(performance.now() - startedMs) };
    if (mayBeKept(run)) await recordFiles.putPackage(run.id, bytes);
    const change = request.change('packageChecked', organisationOf(run.path));
    return viewOf(await runs.add(run, findings, change, { files: profiler.profile() }));
  },
});
