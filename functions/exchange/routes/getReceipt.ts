import { z } from 'zod';
import { dayOf } from '../../shared/calendar/zone.ts';
import { csvText } from '../../shared/csvText.ts';
import { FileReply } from '../../shared/route.ts';
import { receiptQuerySchema } from '../contract/receipt.ts';
import { runParamsSchema } from '../contract/run.ts';
import { organisationOf } from '../repository/runRepository.ts';
import { receiptColumns, receiptOf, receiptRow } from '../rules/receipt.ts';
import { route } from './route.ts';

const types = { json: 'application/json', csv: 'text/csv; charset=utf-8' } as const;

export const getReceipt = route({
  method: 'GET',
  path: '/runs/{runId}/receipt',
  summary: 'The import log of a run as a file, with the fields that the OneRoster reference test asks for',
  right: 'exchange.view',
  about: async ({ params }, { runs }) => organisationOf((await runs.get(params.runId)).path),
  params: runParamsSchema,
  query: receiptQuerySchema,
  reply: z.instanceof(FileReply),
  produces: 'application/json',
  handle: async ({ params, query: { format } }, { runs, register }) => {
    const run = await runs.get(params.runId);
    const at = run.rolledBackAt ?? run.committedAt ?? run.createdAt;
    const receipt = receiptOf(run, dayOf(new Date(at), await register.zoneOf(run.path[0] ?? '')));
    const text =
      format === 'json'
        ? `${JSON.stringify(receipt, null, 2)}\n`
        : csvText([receiptColumns, receiptRow(receipt)], { separator: ',', decimal: '.', byteOrderMark: true });
    return new FileReply(new TextEncoder().encode(text), types[format], `receipt-${run.id}.${format}`);
  },
});
