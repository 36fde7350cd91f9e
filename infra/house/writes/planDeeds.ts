import { region } from '../../../functions/shared/testing/people.ts';
import { planContent, planUpload } from '../routes/made.ts';
import type { World } from '../routes/world.ts';
import { type Deed, type Doing, deed, done, make, sent } from './deed.ts';

export const planDeeds: Record<string, Doing> = {
  'POST /plan/drafts': async () => sendPlan('План'),
  'PUT /plan/drafts/{draftId}': async (world) => onDraft(world, 'PUT', '', { content: planContent }),
  'DELETE /plan/drafts/{draftId}': async (world) => onDraft(world, 'DELETE', ''),
  'POST /plan/drafts/{draftId}/publication': async (world) => onDraft(world, 'POST', '/publication', {}),
  'POST /plan/plans/{planId}/amendments': async ({ made }) =>
    make('plan', 'leadership', `/plans/${made.get(region)?.planId}/amendments`, undefined),
  'POST /plan/plans/{planId}/recounts': async ({ made }) =>
    deed('plan', 'admin', 'POST', `/plans/${made.get(region)?.planId}/recounts`, {
      body: { from: '2011-05-19' },
    }),
};

function sendPlan(title: string): Deed {
  const named = (ru: string) => {
    const content = { ...planContent, order: { ...planContent.order, title: { ru, en: '' } } };
    return { ...planUpload(), bytes: new TextEncoder().encode(JSON.stringify(content)) };
  };
  return sent('plan', 'leadership', '/drafts', named(title), named('Плот'));
}

async function onDraft(world: World, method: string, path: string, body?: unknown): Promise<Deed> {
  const { id } = await done(world, sendPlan('План'));
  return deed('plan', 'leadership', method, `/drafts/${id}${path}`, { body, version: 1 });
}
