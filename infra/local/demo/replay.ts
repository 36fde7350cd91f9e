import { setTimeout } from 'node:timers/promises';
import type { z } from 'zod';
import type { ImportKindName } from '../../../functions/adoption/contract/importFiles.ts';
import type { ImportView } from '../../../functions/adoption/contract/imports.ts';
import type { actImportReportSchema } from '../../../functions/registry/contract/actImports.ts';
import type { NewAct, nodeActsViewSchema } from '../../../functions/registry/contract/acts.ts';
import { addDays, daysBetween } from '../../../functions/shared/calendar/day.ts';
import { inParallel } from '../../../functions/shared/parallel.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import type { DemoApi } from './api.ts';
import type { ContractDesk } from './contract.ts';
import type { ControlDesk } from './control.ts';
import { correctionDays, fillIn } from './corrections.ts';
import type { ExchangeOffice } from './exchange.ts';
import type { GradebookOffice } from './gradebook.ts';
import type { GuidanceDesk } from './guidance.ts';
import type { HotlineDesk } from './hotline.ts';
import type { LearningDesk } from './learning.ts';
import type { PostDesk } from './messages.ts';
import type { MonitoringOffice } from './monitoring.ts';
import type { SchoolRunDesk } from './schoolRuns.ts';
import type { SeminarOffice } from './seminars.ts';
import { specialistOf } from './specialists.ts';
import { activations } from './story/activation.ts';
import { activities, dumpedActivities, impossibleActivity } from './story/activity.ts';
import { authorityActs, schoolActs, successors } from './story/acts.ts';
import { type SchoolLife, schoolLives } from './story/life.ts';
import type { DemoMunicipality } from './story/places.ts';
import { spaces } from './story/space.ts';
import { usages } from './story/usage.ts';

type NodeActsView = z.infer<typeof nodeActsViewSchema>;
type ActReport = z.infer<typeof actImportReportSchema>;

export interface Replay {
  api: DemoApi;
  municipalities: readonly DemoMunicipality[];
  /** What people ask meanwhile. */
  hotline: HotlineDesk;
  /** What is written for them. */
  guidance: GuidanceDesk;
  /** What municipalities do to control it. */
  control: ControlDesk;
  seminars: SeminarOffice;
  /** What schools have held themselves. */
  schoolRuns: SchoolRunDesk;
  /** By which contract it sends. */
  contract: ContractDesk;
  /** What the platform sends. */
  exchange: ExchangeOffice;
  /** What schools report in forms. */
  monitoring: MonitoringOffice;
  /** What is taken from its gradebooks. */
  gradebook: GradebookOffice;
  /** Who learns by the paths. */
  learning: LearningDesk;
  /** What organisations write to one another. */
  post: PostDesk;
  travelTo(day: Day): void;
  /** The second quarter’s reports, from the first to the consolidated one. */
  report(): Promise<void>;
  /** Waits until every feed has heard of what was written. */
  settle(): Promise<void>;
}

const firstDay = '2011-04-29';
const authoritiesActed = '2011-05-13';
/** Days on which news are brought in: weekly while acts and codes arrive, then every other week. */
const newsDays = [
  ...every(7, '2011-05-05', '2011-06-16'),
  ...every(14, '2011-06-20', '2011-08-15'),
  '2011-08-29',
  '2011-09-12',
  '2011-09-19',
];
const spaceDays = new Set(['2011-07-18', '2011-08-29', '2011-09-05', '2011-09-19']);
/** Weeks of lessons and the day on which their counts arrive. */
const activityWeeks: Readonly<
  Record<Day, { week: string; dumped?: string; usage?: true; stale?: true; impossible?: true }>
> = {
  '2011-05-25': { week: '2011-W20', usage: true },
  '2011-06-01': { week: '2011-W21', usage: true, dumped: '2011-W20' },
  '2011-09-05': { week: '2011-W35', usage: true },
  '2011-09-12': { week: '2011-W36' },
  '2011-09-19': { week: '2011-W37', usage: true, stale: true, impossible: true },
};
const unaccepted = 4;
const askAgainMs = 500;
/** Specialists do not wait for one another. */
const desksAtOnce = 4;
/** By then whoever reports in time has reported. */
const reportsClosed = '2011-07-12';

/** Brings in what happened, day by day, as the people did whose work it was. */
export async function replayRollout(replay: Replay): Promise<void> {
  const { api, municipalities } = replay;
  const lives = schoolLives(municipalities);
  const acts = new ActDesk(api, municipalities);
  let before: Day = addDays(firstDay, -1);
  await replay.hotline.prepare();
  for (const day of [
    ...new Set([...newsDays, authoritiesActed, ...spaceDays, ...Object.keys(activityWeeks)]),
  ].sort()) {
    if (before < reportsClosed && day > reportsClosed) await replay.report();
    await replay.guidance.playUntil(day);
    await replay.settle();
    await replay.hotline.playUntil(day);
    await replay.post.playUntil(day);
    replay.travelTo(day);
    if (day === authoritiesActed)
      await acts.bringIn(authorityActs('20', municipalities), 'acts-of-authorities.csv');
    const signed = schoolActs(lives, before, day);
    if (signed) await acts.bringIn(signed, `acts-${day}.csv`);
    await bringActivity(replay, day, before, lives);
    if (day === '2011-09-05') await acts.succeed(successors(lives));
    if (day === '2011-06-20') await confirmNodes(api, municipalities);
    const filledIn = correctionDays.get(day);
    if (filledIn) await fillIn(api, municipalities, filledIn);
    await replay.settle();
    await replay.control.playOn(day);
    await replay.seminars.playOn(day);
    await replay.schoolRuns.playOn(day);
    await replay.contract.playOn(day);
    await replay.exchange.playOn(day);
    await replay.monitoring.playOn(day);
    await replay.gradebook.playOn(day, replay.settle);
    await replay.learning.playOn(day);
    await replay.settle();
    before = day;
  }
  await replay.guidance.playUntil('2011-09-20');
  await replay.settle();
  await replay.hotline.playUntil('2011-09-20');
  await replay.post.playUntil('2011-09-20');
  await replay.settle();
}

async function bringActivity(
  { api, municipalities }: Replay,
  day: Day,
  before: Day,
  lives: readonly SchoolLife[],
): Promise<void> {
  const moved = activations(lives, before, day);
  if (moved) await bringIn(api, 'activation', moved, `activation-${day}.csv`);
  const reported = spaceDays.has(day) ? spaces(lives, before, day) : undefined;
  if (reported) await bringIn(api, 'space', reported, `space-${day}.csv`);
  const lessons = activityWeeks[day];
  if (!lessons) return;
  const stale = lessons.stale && municipalities[7]?.id;
  await bringIn(api, 'activity', activities(lives, lessons.week, day, stale), `activity-${lessons.week}.csv`);
  if (lessons.usage) await bringIn(api, 'usage', usages(lives, lessons.week), `usage-${lessons.week}.csv`);
  if (lessons.dumped) {
    const dumped = dumpedActivities(lives, lessons.dumped, addDays(day, -1));
    await bringIn(api, 'activity', dumped, `activity-${lessons.dumped}-late.csv`);
  }
  if (lessons.impossible) await bringImpossible(api, impossibleActivity(lives, lessons.week));
}

/** A file that the product refuses stands among the imports with its errors, as it would in life. */
async function bringImpossible(api: DemoApi, body: string): Promise<void> {
  const path = '/api/adoption/imports?kind=activity';
  const { status } = await api.call<ImportView>({
    path,
    as: 'operator',
    type: 'text/csv',
    fileName: 'activity-impossible.csv',
    body,
  });
  if (status !== 'hasErrors') throw new Error('The import took counts that cannot be');
}

async function bringIn(api: DemoApi, kind: ImportKindName, body: string, fileName: string): Promise<void> {
  let report = await api.call<ImportView>({
    path: `/api/adoption/imports?kind=${kind}&commit=true`,
    as: 'operator',
    type: 'text/csv',
    fileName,
    body,
  });
  // A request waits for its import so long; on a slow machine it is asked after, as the page does.
  while (report.progress) {
    await setTimeout(askAgainMs);
    report = await api.call({ method: 'GET', path: `/api/adoption/imports/${report.id}`, as: 'operator' });
  }
  if (report.status !== 'committed')
    throw new Error(`${fileName}: ${JSON.stringify(report.errors.slice(0, 5))}`);
}

/** Brings acts in and has them accepted by those whose duty it is; a few wait at the end, as they do in life. */
class ActDesk {
  private readonly api: DemoApi;
  private readonly municipalities: readonly DemoMunicipality[];

  constructor(api: DemoApi, municipalities: readonly DemoMunicipality[]) {
    this.api = api;
    this.municipalities = municipalities;
  }

  async bringIn(csv: string, fileName: string): Promise<void> {
    const read = await this.api.call<ActReport>({
      path: '/api/registry/acts/imports',
      as: 'admin',
      type: 'text/csv',
      fileName,
      body: csv,
    });
    if (read.errors.length > 0) throw new Error(`${fileName}: ${JSON.stringify(read.errors.slice(0, 5))}`);
    await this.api.call({
      path: `/api/registry/acts/imports/${read.id}/commit`,
      as: 'admin',
      version: read.version,
    });
    await this.accept(read);
  }

  /** The department records what came to it on paper; the municipality, whose school it is, accepts. */
  async succeed(successors: readonly { nodeId: NodeId; act: NewAct }[]): Promise<void> {
    for (const { nodeId, act } of successors) {
      const path = `/api/registry/nodes/${nodeId}/acts`;
      const before = await this.api.call<NodeActsView>({ method: 'GET', path, as: 'leadership' });
      const succeeds = before.acts.findLast(({ status }) => status === 'accepted')?.id;
      if (!succeeds) continue;
      const { acts } = await this.api.call<NodeActsView>({
        path,
        as: 'leadership',
        type: 'application/json',
        body: JSON.stringify({ ...act, succeeds }),
      });
      const [actId] = acts.slice(-1).map(({ id }) => id);
      const municipality = this.municipalities.find(({ schools }) => schools.some(({ id }) => id === nodeId));
      if (actId && municipality) await this.acceptAs(specialistOf(municipality.id), [{ nodeId, actId }]);
    }
  }

  private async accept({ id, added }: ActReport): Promise<void> {
    const waiting = added.map(({ nodeId, row }) => ({ nodeId, actId: `${id}-${row}` }));
    const kept = waiting.filter(({ nodeId }) => !nodeId.startsWith('s-'));
    if (kept.length > 0) await this.acceptAs('leadership', kept);
    for (const { id: municipality, schools } of this.municipalities) {
      const own = new Set(schools.map((school) => school.id));
      const items = waiting.filter(({ nodeId }) => own.has(nodeId));
      const accepted = items.slice(0, items.length > unaccepted * 5 ? -unaccepted : items.length);
      if (accepted.length > 0) await this.acceptAs(specialistOf(municipality), accepted);
    }
  }

  private acceptAs(as: string, items: readonly { nodeId: NodeId; actId: string }[]): Promise<unknown> {
    return this.api.call({
      path: '/api/registry/acts/acceptances',
      as,
      type: 'application/json',
      body: JSON.stringify({ items }),
    });
  }
}

/** Each municipality looks at its own node and most of its schools'; a few schools are never looked at. */
async function confirmNodes(api: DemoApi, municipalities: readonly DemoMunicipality[]): Promise<void> {
  await inParallel(municipalities, desksAtOnce, async ({ id, schools }) => {
    const looked = schools.filter((_school, index) => index % 19 !== 18).map((school) => school.id);
    for (const nodeId of [id, ...looked])
      await api.call({
        path: `/api/registry/nodes/${nodeId}/confirmations`,
        as: specialistOf(id),
        type: 'application/json',
        body: '{}',
      });
  });
}

function every(days: number, from: Day, to: Day): Day[] {
  return Array.from({ length: Math.floor(daysBetween(from, to) / days) + 1 }, (_, step) =>
    addDays(from, step * days),
  );
}
