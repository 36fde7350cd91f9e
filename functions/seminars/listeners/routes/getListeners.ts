import { halfYearOf } from '../../../shared/calendar/period.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { nodeParamsSchema } from '../../contract/coverage.ts';
import { route } from '../../routes/route.ts';
import { ownListenersSchema } from '../contract.ts';
import { countsOf, groupsOf, isListening } from '../rules.ts';

export const getListeners = route({
  method: 'GET',
  path: '/nodes/{nodeId}/listeners',
  summary:
    'Who of a school listens to courses of the institute, and how many of its teachers were taught the topic',
  right: 'coverage.view',
  about: ({ params }) => params.nodeId,
  params: nodeParamsSchema,
  reply: ownListenersSchema,
  handle: async ({ params: { nodeId } }, rooms, { now }) => {
    const node = await rooms.register.node(nodeId);
    if (!node) throw new Refusal('notFound', `No node ${nodeId}`, { node: nodeId });
    const [training, courses, { teachers }, { today }] = await Promise.all([
      rooms.trainings.find(nodeId),
      rooms.courses.all(node.regionId),
      rooms.adoption.headcounts(nodeId),
      rooms.momentIn(node.regionId, now),
    ]);
    const halfYear = halfYearOf(today);
    const groups = groupsOf(courses, halfYear);
    return {
      nodeId,
      halfYear,
      ...countsOf(training, groups),
      ...(teachers && { teachers }),
      items: (training?.entries ?? [])
        .filter((entry) => isListening(entry, groups.all))
        .flatMap(({ sessionId, personName, startsOn, status }) =>
          courses
            .filter((course) => course.groups.includes(sessionId))
            .map((course) => ({
              sessionId,
              course: course.title,
              halfYear: course.halfYear,
              personName,
              startsOn,
              status,
            })),
        ),
    };
  },
});
