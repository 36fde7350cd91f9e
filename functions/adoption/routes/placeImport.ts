import { placedImportSchema, placeImportSchema } from '../contract/imports.ts';
import { newImport } from '../importing/orders.ts';
import { organisationOf } from '../repository/importRepository.ts';
import { refuseLarge } from '../rules/refuse.ts';
import { route } from './route.ts';

const contentType = 'application/octet-stream';

export const placeImport = route({
  method: 'POST',
  path: '/imports/places',
  summary: 'Ask for a place to put a file that is too large for a request; then have it read',
  right: 'activity.import',
  about: 'own',
  body: placeImportSchema,
  creates: true,
  reply: placedImportSchema,
  handle: async ({ body }, { imports, importFiles }, request) => {
    refuseLarge(body.bytes);
    const made = newImport(body.kind, body, request);
    const record = await imports.add(made, request.change('placeImport', organisationOf(made.path)));
    const url = await importFiles.placeOfSource(record.id, contentType, record.bytes);
    return { ...record, place: { url, contentType } };
  },
});
