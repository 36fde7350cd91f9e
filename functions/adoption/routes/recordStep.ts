import { refuseStale } from '../../shared/sameRecord.ts';
import { activationViewSchema, recordStepSchema } from '../contract/activation.ts';
import { schoolParamsSchema } from '../contract/words.ts';
import { groundsOf, recordedBy } from '../grounds.ts';
import { breachesOfStep, recordStep as withStep } from '../rules/activation.ts';
import { refuseBroken } from '../rules/refuse.ts';
import { activationView } from '../views.ts';
import { route } from './route.ts';

export const recordStep = route({
  method: 'POST',
  path: '/schools/{nodeId}/activation/steps',
  summary: 'Record a step of activation, correct one, or step back with a reason',
  right: 'activation.declare',
  about: ({ params }) => params.nodeId,
  params: schoolParamsSchema,
  body: recordStepSchema,
  edits: true,
  reply: activationViewSchema,
  handle: async ({ params, body }, { activations, school, today }, request) => {
    const place = await school(params.nodeId);
    const now = await today(place.path[0] ?? place.nodeId);
    const before = await activations.of(place.nodeId);
    refuseStale(before, request.version);
    const current = before ?? { nodeId: place.nodeId, path: place.path, facts: [], version: 0 };
    refuseBroken(breachesOfStep(current.facts, body, groundsOf(place, request, now)));
    const after = withStep(current, body, recordedBy(request, now));
    const change = request.change('recordStep', place.nodeId, body.reason);
    return activationView(place.nodeId, await activations.save(before, after, change), now);
  },
});
