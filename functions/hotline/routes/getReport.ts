import { reportQuerySchema, reportSchema } from '../contract/report.ts';
import { figuresOf, filtered, partsBy } from '../rules/counted.ts';
import { route } from './route.ts';

export const getReport = route({
  method: 'GET',
  path: '/reports',
  summary:
    'The hotline’s figures of a period, by day, hour, queue, topic, asker, operator and district; percentiles by nearest rank',
  right: 'ticket.report',
  about: 'region',
  query: reportQuerySchema,
  reply: reportSchema,
  handle: async ({ query }, { tally, register }, { principal, now: moment }) => {
    const [regionId = ''] = principal?.path ?? [];
    const { from, to } = query;
    const [all, towns] = await Promise.all([
      tally.ofPeriod(regionId, from, to),
      register.municipalities(regionId),
    ]);
    const now = moment.toISOString();
    const tickets = filtered(all, query);
    const byOperator = new Map(tickets.map(({ operatorId, operatorName }) => [operatorId, operatorName]));
    const town = new Map(towns.map(({ id, names }) => [id, names.at(-1)]));
    const inOrder = (by: 'day' | 'hour') =>
      partsBy(by, tickets, now).sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }));
    const largestFirst = (by: 'queue' | 'topic' | 'asker' | 'operator' | 'municipality') =>
      partsBy(by, tickets, now).sort((a, b) => (b.counts.asked ?? 0) - (a.counts.asked ?? 0));
    return {
      from,
      to,
      now,
      total: figuresOf(tickets, now),
      byDay: inOrder('day'),
      byHour: inOrder('hour'),
      byQueue: largestFirst('queue'),
      byTopic: largestFirst('topic'),
      byAsker: largestFirst('asker'),
      byOperator: largestFirst('operator').map((part) => {
        const name = byOperator.get(part.key);
        return name ? { ...part, name: { ru: name, en: name } } : part;
      }),
      byMunicipality: largestFirst('municipality').map((part) => {
        const name = town.get(part.key);
        return name ? { ...part, name: { ru: name.ru, en: name.en } } : part;
      }),
    };
  },
});
