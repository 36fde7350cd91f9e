import type { Draft } from '../contract.ts';
import { draftViewSchema } from '../contract.ts';
import { draftMediaTypes, readUpload } from '../readUpload.ts';
import { draftView } from './draftView.ts';
import { route } from './route.ts';

export const createDraft = route({
  method: 'POST',
  path: '/drafts',
  summary: 'Read an order (text, Markdown, .docx) or a ready plan (JSON) into a draft',
  right: 'plan.draft',
  about: 'region',
  upload: { types: draftMediaTypes, maxBytes: 5 * 1024 * 1024 },
  creates: true,
  reply: draftViewSchema,
  handle: async ({ upload }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const draft: Draft = {
      id: request.newId(),
      regionId,
      ...readUpload(upload, rooms.calendars.today()),
      ...(upload.fileName && { sourceName: upload.fileName }),
      status: 'open',
      createdAt: request.now.toISOString(),
      version: 0,
    };
    return draftView(await rooms.drafts.create(draft, request.change('draft', regionId)), rooms);
  },
});
