import { Refusal } from '../../../shared/refusal.ts';
import { dropViewSchema } from '../../contract/drop.ts';
import { route } from '../../routes/route.ts';
import { droppedFileSchema } from '../drop/dropped.ts';

/** What one request may carry through the gateway. */
const mostBytes = 5.5 * 1024 * 1024;

export const dropFile = route({
  method: 'POST',
  path: '/gradebook/files',
  summary: 'Takes a school’s gradebooks as a JSON file; of it only ids and days of lessons are kept',
  right: 'exchange.pull',
  about: 'region',
  upload: { types: ['application/json'], maxBytes: mostBytes },
  creates: true,
  reply: dropViewSchema,
  handle: async ({ upload }, { sources }, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const file = readFile(upload.bytes);
    const { id: sourceId, name } = file.school;
    const drop = {
      id: request.newId(),
      regionId,
      sourceId,
      name,
      classes: file.groups.length,
      lessons: file.lessons.length,
      at: request.now.toISOString(),
      version: 1,
    };
    const added = await sources.drops.add(drop, file, request.change('dropFile', regionId));
    const { createdFrom: _hash, regionId: _region, ...view } = added;
    return view;
  },
});

function readFile(bytes: Uint8Array) {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refusal('badInput', 'The file is not JSON');
  }
  const read = droppedFileSchema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Refusal('badInput', 'The file is not as agreed', undefined, [
    { pointer: `/${issue?.path.join('/') ?? ''}`, code: 'notAsAgreed' },
  ]);
}
