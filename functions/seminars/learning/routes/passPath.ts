import { Refusal } from '../../../shared/refusal.ts';
import { route } from '../../routes/route.ts';
import { actingOn } from '../../rules/coverage.ts';
import { learningPaths } from '../content/paths.ts';
import { type StaffChecked, staffAnswersSchema, staffCheckedSchema } from '../contract.ts';
import { checked, isNamedAlike, pathAskedOf } from '../rules.ts';

export const passPath = route({
  method: 'PUT',
  path: '/learning/passing',
  summary:
    'Answers of whoever has signed in for a school or a municipality; finished, they stand in its record by name',
  right: 'learning.pass',
  about: 'own',
  body: staffAnswersSchema,
  reply: staffCheckedSchema,
  handle: async ({ body: { answers } }, rooms, request) => {
    const { principal, now } = request;
    const learner = principal && pathAskedOf(principal.role);
    if (!principal || !learner) throw new Refusal('notAllowed', 'No path is asked of this role');
    const { org: nodeId, path: nodePath, sub: personId, name: personName = '' } = principal;
    const path = learningPaths[learner];
    const result = checked(path, answers);
    const [regionId = ''] = nodePath;
    const { today } = await rooms.momentIn(regionId, now);
    if (result.isFinished && !(await rooms.learning.ofStaff(nodeId, personId)))
      await rooms.learning.saveStaff(
        {
          nodeId,
          path: nodePath,
          personId,
          personName,
          learner,
          edition: path.edition,
          on: today,
          recordedAt: now.toISOString(),
          version: 1,
        },
        request.change('pathFinished', nodeId),
      );
    const training = await rooms.trainings.find(nodeId);
    const acting = actingOn(training?.appointments ?? [], today);
    return { ...result, ...standingOf(acting?.personName, personName) };
  },
});

function standingOf(
  responsible: string | undefined,
  personName: string,
): Pick<StaffChecked, 'counts' | 'responsible'> {
  if (responsible === undefined) return { counts: 'nobodyResponsible' };
  return { counts: isNamedAlike(responsible, personName) ? 'yes' : 'otherIsResponsible', responsible };
}
