import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';
import type { z } from 'zod';
import type { Draft, Plan } from '../../../functions/plan/contract.ts';
import type { packReportSchema } from '../../../functions/registry/contract/packs.ts';
import { momentOf } from '../../../functions/shared/calendar/zone.ts';
import { travellingClock } from '../../../functions/shared/clock.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { demoToday } from '../clock.ts';
import { type DemoPerson, fixedDirectory } from '../identity/people.ts';
import type { Product } from '../running.ts';
import { DemoApi } from './api.ts';
import { ContractDesk } from './contract.ts';
import { ControlDesk, reportingHeads } from './control.ts';
import { ExchangeOffice } from './exchange.ts';
import { GradebookOffice } from './gradebook.ts';
import { GuidanceDesk } from './guidance.ts';
import { HotlineDesk } from './hotline.ts';
import { LearningDesk } from './learning.ts';
import { PostDesk } from './messages.ts';
import { MonitoringOffice, sheetKeepers } from './monitoring.ts';
import { backstageOperators } from './operators.ts';
import { placesOf } from './places.ts';
import { replayRollout } from './replay.ts';
import { playReports } from './reports.ts';
import { runKeepers, SchoolRunDesk } from './schoolRuns.ts';
import { type SchoolsOfWhom, schoolsCsv } from './schools.ts';
import { SeminarOffice } from './seminars.ts';
import { specialist } from './specialists.ts';
import { articleTexts } from './story/articleTexts.ts';
import { questions } from './story/questions.ts';

type PackReport = z.infer<typeof packReportSchema>;

/** The day the order was signed: the demonstration's first. */
const firstDay = '2011-04-29';
const workBegins = 9 * 60 * 60 * 1000;

/**
 * Plays the rollout from its first day to the demonstration's today: the region, the order and what happened since,
 * each through the imports and the API that people have, with the product's clock on that day.
 */
export async function loadDemo(product: Product, say: (line: string) => void): Promise<void> {
  const clock = travellingClock(at(firstDay));
  product.host.clock.follow(clock);
  const office = new DemoApi(product);

  say('Загружаю регион: муниципалитеты и школы · Loading the region');
  await importRegion(office);
  for (const person of await product.staff()) await enrol(office, person);
  const municipalities = await placesOf(new DemoApi(product));
  const regionId = `r-${municipalities[0]?.oktmo.slice(0, 2)}`;
  const backstage = [
    ...municipalities.map(specialist),
    ...backstageOperators(regionId),
    ...reportingHeads(municipalities),
    ...runKeepers(municipalities),
    ...sheetKeepers(municipalities),
  ];
  const api = new DemoApi(product, fixedDirectory(backstage));

  say('Публикую приказ · Publishing the order');
  const plan = await publishOrder(api);
  await product.host.deliveries.idle();

  say('Проигрываю внедрение день за днём · Replaying the rollout');
  await replayRollout({
    api,
    municipalities,
    guidance: new GuidanceDesk(api, articleTexts, clock.travelTo),
    control: new ControlDesk(api, municipalities, plan.id),
    hotline: new HotlineDesk(api, regionId, questions(municipalities), clock.travelTo),
    seminars: new SeminarOffice(api, municipalities),
    schoolRuns: new SchoolRunDesk(api, municipalities),
    contract: new ContractDesk(api, municipalities),
    exchange: new ExchangeOffice(api, municipalities),
    monitoring: new MonitoringOffice(api, municipalities),
    gradebook: new GradebookOffice(api, municipalities, product.host.simulator),
    learning: new LearningDesk(product, api, municipalities),
    post: new PostDesk(api, clock.travelTo, () => product.host.deliveries.idle()),
    travelTo: (day) => clock.travelTo(at(day)),
    report: async () => {
      await tellWhatIsAwaited(product);
      await playReports({ api, plan, municipalities, travelTo: (day) => clock.travelTo(at(day)) });
    },
    settle: () => product.host.deliveries.idle(),
  });

  say('Считаю показатели каждого дня · Counting every day');
  clock.travelTo(at(demoToday.day));
  await tellWhatIsAwaited(product);
  await api.call({
    path: `/api/plan/plans/${plan.id}/recounts`,
    as: 'admin',
    type: 'application/json',
    body: JSON.stringify({ from: firstDay, to: demoToday.day }),
  });
  // Nobody can be asked by the product's address yet, so what runs every few minutes waits for the start.
  await product.host.schedules.runDue('daily');
}

/** Reports that are not due yet are known to be so before the days are counted, as they are after any night. */
async function tellWhatIsAwaited({ host }: Product): Promise<void> {
  await host.domains.find(({ manifest }) => manifest.domain === 'reporting')?.invoke('nightly', {});
  await host.deliveries.idle();
}

function at(day: Day): string {
  return new Date(momentOf(day, workBegins, demoToday.zone)).toISOString();
}

async function importRegion(api: DemoApi): Promise<void> {
  const report = await api.call<PackReport>({
    path: '/api/registry/packs',
    as: 'admin',
    type: 'application/zip',
    fileName: 'demo-region.zip',
    body: zipSync({
      'region.csv': strToU8(ours('region/region.csv')),
      'municipalities.csv': strToU8(ours('region/municipalities.csv')),
      'schools.csv': strToU8(schoolsCsv(municipalitiesOf(ours('region/municipalities.csv')))),
    }),
  });
  await api.call({ path: `/api/registry/packs/${report.id}/commit`, as: 'admin', version: report.version });
}

/** Whoever stands on the sign-in page stands in the registry too, at the organisation one acts for. */
async function enrol(api: DemoApi, { org, name, position, role, email }: DemoPerson): Promise<void> {
  await api.call({
    path: '/api/registry/people',
    as: 'admin',
    type: 'application/json',
    body: JSON.stringify({ nodeId: org, name: name.ru, post: position.ru, role, contacts: { email } }),
  });
}

async function publishOrder(api: DemoApi): Promise<Plan> {
  const draft = await api.call<Draft>({
    path: '/api/plan/drafts',
    as: 'leadership',
    type: 'application/json',
    fileName: 'order-393.json',
    body: ours('order/order-393.json'),
  });
  const { plan } = await api.call<{ plan: Plan }>({
    path: `/api/plan/drafts/${draft.id}/publication`,
    as: 'leadership',
    type: 'application/json',
    version: draft.version,
    body: '{}',
  });
  return plan;
}

function ours(file: string): string {
  return readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');
}

/** The municipalities of the pack, as the generator of schools asks for them. */
function municipalitiesOf(csv: string): SchoolsOfWhom[] {
  const rows: Record<string, string>[] = parse(csv, { columns: true });
  return rows.map(({ oktmo = '', name_ru = '', centre_ru = '', centre_type_ru = '', type, lat, lon }) => ({
    oktmo,
    nameRu: name_ru,
    centreRu: centre_ru,
    centreTypeRu: centre_type_ru,
    isTown: type === 'urban okrug',
    lat: Number(lat),
    lon: Number(lon),
  }));
}
