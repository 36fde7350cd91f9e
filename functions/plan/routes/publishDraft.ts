import type { Change } from '../../shared/change.ts';
import type { RequestContext } from '../../shared/route.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import {
  type Draft,
  type Plan,
  type PlanVersion,
  publicationReplySchema,
  publicationSchema,
} from '../contract.ts';
import type { PlanRepository } from '../repository/plans.ts';
import { publish, requireOpen, withoutAccountable, withVersion } from '../rules/publish.ts';
import type { PlanAct } from '../rules/versions.ts';
import { draftParamsSchema, regionOfDraft, route } from './route.ts';

export const publishDraft = route({
  method: 'POST',
  path: '/drafts/{draftId}/publication',
  summary: 'Publish a reviewed draft as the next version of its plan',
  right: 'plan.publish',
  about: regionOfDraft,
  params: draftParamsSchema,
  body: publicationSchema,
  edits: true,
  reply: publicationReplySchema,
  handle: async ({ params, body }, { drafts, plans }, request) => {
    const draft = await drafts.get(params.draftId);
    requireOpen(draft);
    refuseStale(draft, request.version);
    const change = request.change('publishPlan', draft.regionId, body.act && `№ ${body.act.number}`);
    const standing = await standingPlan(draft, plans);
    const published = await publishOnce(draft, standing, body.act, { plans, request, change });
    await drafts.save({ ...draft, status: 'published' }, request.version, change);
    const { plan, version } = published;
    return { plan, versionNumber: version.number, withoutAccountable: withoutAccountable(version) };
  },
});

interface Standing {
  plan: Plan;
  latest: PlanVersion;
}

/** The plan the draft amends; or the one that was made of this very draft before a crash cut the publication short. */
async function standingPlan({ id, amends }: Draft, plans: PlanRepository): Promise<Standing | undefined> {
  const plan = amends ? await plans.get(amends.planId) : await plans.find(id);
  return plan && { plan, latest: await plans.version(plan.id, plan.versions.length) };
}

async function publishOnce(
  draft: Draft,
  standing: Standing | undefined,
  act: PlanAct | undefined,
  { plans, request, change }: { plans: PlanRepository; request: RequestContext; change: Change },
): Promise<{ plan: Plan; version: PlanVersion }> {
  if (standing?.latest.draftId === draft.id) return { plan: standing.plan, version: standing.latest };
  const by = { publishedAt: request.now.toISOString(), publishedBy: request.principal?.sub ?? '' };
  const version = await plans.addVersion(publish(draft, standing, { act, ...by }), change);
  const plan = await plans.save(withVersion(standing?.plan, version, draft.regionId), standing?.plan, change);
  return { plan, version };
}
