import { indicatorSetSchema, indicatorsQuerySchema } from '../contract/indicators.ts';
import { indicatorCsv } from '../rules/indicatorCsv.ts';
import { route } from './route.ts';

export const getIndicators = route({
  method: 'GET',
  path: '/indicators',
  summary: 'The weekly indicator set of a school, or of the schools of a municipality, as it can be taken in',
  right: 'activity.classes',
  about: ({ query }) => query.node,
  query: indicatorsQuerySchema,
  reply: indicatorSetSchema,
  handle: async ({ query: { node, week } }, { register, weeks }) => {
    const own = await register.node(node);
    const schools = own?.kind === 'municipality' ? await register.schoolsOf(node) : own ? [own] : [];
    const codes = new Map(schools.flatMap(({ id, code }) => (code ? [[id, code] as const] : [])));
    const found = await weeks.ofMany([...codes.keys()].map((nodeId) => ({ nodeId, week })));
    const inOrder = found
      .map((one) => ({ code: codes.get(one.nodeId) ?? '', week: one }))
      .sort((one, other) => (one.code < other.code ? -1 : 1));
    return { fileName: `indicators-${node}-${week}.csv`, csv: indicatorCsv(inOrder) };
  },
});
