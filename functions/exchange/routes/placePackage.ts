import { Refusal } from '../../shared/refusal.ts';
import { placedPackageSchema, placePackageSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { viewOf } from '../rules/stages.ts';
import { newRun } from './newRun.ts';
import { route } from './route.ts';

/** A region of 2.7 million records comes to a fifth of it. */
const placedMaxBytes = 256 * 1024 * 1024;

export const placePackage = route({
  method: 'POST',
  path: '/packages/places',
  summary: 'Ask for a place to put a package that is too large for a request; then have it checked',
  right: 'exchange.check',
  about: 'own',
  body: placePackageSchema,
  creates: true,
  reply: placedPackageSchema,
  handle: async ({ body: { fileName, bytes, edition } }, rooms, request) => {
    if (bytes > placedMaxBytes)
      throw new Refusal('fileTooLarge', 'The package is too large', {
        limitMegabytes: placedMaxBytes / 1024 / 1024,
      });
    const { run } = await newRun({ fileName, bytes, edition }, rooms, request);
    const change = request.change('placePackage', organisationOf(run.path));
    const added = await rooms.runs.add(run, [], change);
    const url = await rooms.recordFiles.placeOfPackage(added.id, bytes);
    return { ...viewOf(added), place: { url, contentType: 'application/zip' } };
  },
});
