import { Refusal } from '../../shared/refusal.ts';
import { dismissSchema, proposalParamsSchema, proposalSchema } from '../contract/incidents.ts';
import { route } from './route.ts';

export const dismissProposal = route({
  method: 'PUT',
  path: '/incident-proposals/{proposalId}/dismissal',
  summary: 'Say why what is proposed is no incident',
  right: 'ticket.work',
  about: async ({ params }, { incidents }) => (await incidents.proposal(params.proposalId)).regionId,
  params: proposalParamsSchema,
  body: dismissSchema,
  edits: true,
  reply: proposalSchema,
  handle: async ({ params, body: { reason } }, { incidents }, request) => {
    const before = await incidents.proposal(params.proposalId);
    const isRead = before.version === request.version;
    if (isRead && before.state !== 'open')
      throw new Refusal('proposalDecided', 'The proposal is decided already');
    const after = { ...before, state: 'dismissed' as const, reason, updatedAt: request.now.toISOString() };
    const change = request.change('dismissIncident', before.regionId, reason);
    return incidents.saveProposal({ ...before, version: request.version }, after, change);
  },
});
