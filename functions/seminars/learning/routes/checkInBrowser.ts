import { fingerprint } from '../../../shared/ids.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { NodeId } from '../../../shared/words.ts';
import type { SeminarRooms } from '../../rooms.ts';
import { route } from '../../routes/route.ts';
import { learningPaths } from '../content/paths.ts';
import { browserAnswersSchema, browserParamsSchema, checkedSchema } from '../contract.ts';
import { checked } from '../rules.ts';

const fingerprintLength = 16;

export const checkInBrowser = route({
  method: 'PUT',
  path: '/learning/paths/{learner}/browsers/{browser}',
  summary:
    'Answers of a self-check with their explanations; a browser that finishes a path is counted once, nameless',
  right: 'learning.take',
  about: 'own',
  open: true,
  params: browserParamsSchema,
  body: browserAnswersSchema,
  reply: checkedSchema,
  handle: async ({ params: { learner, browser }, body }, rooms, request) => {
    const { principal, caller, now } = request;
    await rooms.learningLimits.spend('check', caller, now);
    const regionId = await rooms.regionMeant(principal, body.region);
    const path = learningPaths[learner];
    const result = checked(path, body.answers);
    if (!result.isFinished || (await rooms.learning.inBrowser(regionId, browser, learner))) return result;
    const { municipalityId } = body;
    if (municipalityId) await refuseOtherPlace(municipalityId, regionId, rooms);
    const { today } = await rooms.momentIn(regionId, now);
    await rooms.learning.saveBrowser(
      browser,
      {
        regionId,
        learner,
        ...(municipalityId && { municipalityId }),
        edition: path.edition,
        on: today,
        fingerprint: fingerprint(browser).slice(0, fingerprintLength),
        version: 1,
      },
      request.change('pathFinished', regionId),
    );
    return result;
  },
});

async function refuseOtherPlace(
  municipalityId: NodeId,
  regionId: NodeId,
  { paths }: Pick<SeminarRooms, 'paths'>,
): Promise<void> {
  const path = await paths.pathOf(municipalityId);
  if (path.length !== 2 || path[0] !== regionId)
    throw new Refusal('badInput', 'Name a municipality of the region', undefined, [
      { pointer: '/body/municipalityId', code: 'unknownNode' },
    ]);
}
