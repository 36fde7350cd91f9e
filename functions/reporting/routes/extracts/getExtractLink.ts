import { Refusal } from '../../../shared/refusal.ts';
import { extractParamsSchema } from '../../contract/extracts.ts';
import { fileLinkSchema } from '../../contract/formats.ts';
import { validForSeconds } from '../../fileLink.ts';
import { extractView } from '../../rules/extracts.ts';
import { refuseForeign } from '../../rules/kept.ts';
import { route } from '../route.ts';

export const getExtractLink = route({
  method: 'GET',
  path: '/extracts/{extractId}/link',
  summary: 'A ready list: a link that opens without a login for five minutes',
  right: 'report.build',
  about: async ({ params }, { extracts }, principal) => {
    refuseForeign(await extracts.get(params.extractId), principal);
    return 'own';
  },
  params: extractParamsSchema,
  reply: fileLinkSchema,
  handle: async ({ params }, { extracts, files }, { now }) => {
    const extract = await extracts.get(params.extractId);
    const work = await extracts.work(extract.id);
    const { state } = extractView(extract, work, now);
    if (state === 'expired')
      throw new Refusal('extractExpired', 'The file of this list is gone: order it anew');
    if (state !== 'ready' || !work?.file) throw new Refusal('extractNotReady', 'The list is not ready');
    const fileName = `${extract.title} ${extract.asOf}.${extract.format}`;
    return {
      url: await files.link(work.file.key, { validForSeconds, fileName }),
      fileName,
      expiresAt: new Date(now.getTime() + validForSeconds * 1000).toISOString(),
    };
  },
});
