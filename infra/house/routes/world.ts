import { imports, ordered } from '../../../functions/adoption/lambda.ts';
import { importFiles as adoptionImportFiles } from '../../../functions/adoption/repository/importFiles.ts';
import { importRepository as adoptionImports } from '../../../functions/adoption/repository/importRepository.ts';
import { pullRepository } from '../../../functions/exchange/gradebook/repository/pullRepository.ts';
import { runRepository } from '../../../functions/exchange/repository/runRepository.ts';
import { aRun } from '../../../functions/exchange/testing/builders.ts';
import { aPull } from '../../../functions/exchange/testing/pulls.ts';
import { ticketRepository } from '../../../functions/hotline/repository/ticketRepository.ts';
import { aHandedOverTicket } from '../../../functions/hotline/testing/builders.ts';
import { boundaryRepository } from '../../../functions/registry/repository/boundaryRepository.ts';
import { importRepository as registryImports } from '../../../functions/registry/repository/importRepository.ts';
import { peopleRepository } from '../../../functions/registry/repository/peopleRepository.ts';
import { domainTable, type Platform, setPlatform } from '../../../functions/shared/platform.ts';
import { workInBackground } from '../../../functions/shared/testing/background.ts';
import { call, type TestCall, type TestReply } from '../../../functions/shared/testing/call.ts';
import { startDatabase } from '../../../functions/shared/testing/database.ts';
import { testPlatform } from '../../../functions/shared/testing/platform.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { type LocalDomain, loadDomains } from '../../local/domains.ts';
import { importAtId, personAtId, ticketAtId } from './ids.ts';
import { type Made, makeIn } from './made.ts';
import { type Place, places, regions } from './places.ts';
import { putEdition, putMeeting, putRestKey } from './records/exchange.ts';
import { putArticle } from './records/guidance.ts';
import { putIncident } from './records/hotline.ts';
import { putPost } from './records/messaging.ts';
import { putMonitoring } from './records/monitoring.ts';
import { putAct, putNode } from './records/registry.ts';
import { putControl } from './records/reporting.ts';
import { now, seeding } from './records/seeding.ts';
import { putSchoolRuns, putSession } from './records/seminars.ts';

export interface World {
  domains: readonly LocalDomain[];
  made: ReadonlyMap<NodeId, Made>;
  ask(domain: string, request: TestCall): Promise<TestReply>;
  stop(): Promise<void>;
}

/**
 * Two regions with a plan, a draft and a pack each; and at each of their nodes a person and both kinds of import.
 * Whoever watches may put something of their own into the platform first.
 */
export async function startWorld(
  watch: (platform: Platform, domains: readonly LocalDomain[]) => void = (platform) =>
    workInBackground(platform, {
      kind: 'import',
      feed: ordered,
      queue: 'adoption.imports',
      handler: imports,
    }),
): Promise<World> {
  const domains = await loadDomains();
  const database = await startDatabase(...domains.map(({ manifest }) => manifest));
  const platform = testPlatform(database, now);
  watch(platform, domains);
  setPlatform(platform);
  const ask = (domain: string, request: TestCall) => {
    const found = domains.find(({ manifest }) => manifest.domain === domain);
    if (!found) throw new Error(`No domain ${domain}`);
    return call((event) => found.invoke('api', event), request);
  };
  await Promise.all(places.map((place) => putNode(place, platform)));
  await Promise.all(places.map((place) => putRecords(place, platform)));
  const made = await Promise.all(regions.map(async ({ id }) => [id, await makeIn(id, ask)] as const));
  return { domains, made: new Map(made), ask, stop: database.stop };
}

async function putRecords(place: Place, platform: Platform): Promise<void> {
  const registry = domainTable(platform, 'registry');
  if (place.kind === 'school') await putSchoolRuns(place, platform);
  const person = { name: 'Зимина Анна Петровна', post: 'методист', contacts: {}, role: 'school' } as const;
  const record = { id: importAtId(place), status: 'ready', version: 1 } as const;
  await peopleRepository(registry).add(
    { ...person, id: personAtId(place), nodeId: place.id, active: true, version: 1 },
    seeding(place.id),
  );
  await putAct(place, registry);
  if (place.kind === 'region')
    await Promise.all([
      putEdition(place, platform),
      putMeeting(place, platform),
      putRestKey(place, platform),
    ]);
  await runRepository(domainTable(platform, 'exchange'), platform.files).add(
    aRun({ id: `run-${place.id}`, path: [...place.path] }),
    [],
    seeding(place.id),
  );
  if (place.kind !== 'branch')
    await pullRepository(domainTable(platform, 'exchange')).add(
      aPull({ id: `pull-${place.id}`, path: [...place.path] }),
      seeding(place.id),
    );
  const acts = registryImports(registry, platform.files);
  await acts.keepFindings(record.id, { files: [], added: [], unchanged: [], errors: [] });
  await acts.addActImport(
    {
      ...record,
      nodeId: place.id,
      counts: { added: 0, unchanged: 0, errors: 0 },
      recordedAt: now,
      recordedBy: 'p-seed',
    },
    seeding(place.id),
  );
  const facts = adoptionImports(domainTable(platform, 'adoption'));
  await adoptionImportFiles(platform.files).putFindings(record.id, {
    errors: [],
    differences: [],
    leftOut: [],
    kept: [],
  });
  await facts.add(
    {
      ...record,
      kind: 'activity',
      path: [...place.path],
      fingerprint: 'seed',
      bytes: 0,
      orderedBy: { by: 'p-seed', role: 'operator', requestId: 'seed' },
      rows: 0,
      counts: { new: 0, changed: 0, unchanged: 0 },
      errorCount: 0,
      createdAt: now,
      createdBy: 'p-seed',
    },
    seeding(place.id),
  );
  await ticketRepository(domainTable(platform, 'hotline')).create(
    aHandedOverTicket({
      id: ticketAtId(place),
      regionId: place.path[0] ?? place.id,
      organisation: [...place.path],
    }),
    [],
    seeding(place.id),
  );
  await putControl(place, platform);
  await putIncident(place, domainTable(platform, 'hotline'));
  if (place.kind === 'region') await putArticle(place, platform);
  if (place.kind === 'region') await putMonitoring(place, platform);
  if (place.kind === 'region') await putPost(place, domainTable(platform, 'messaging'));
  await putSession(place, domainTable(platform, 'seminars'));
  if (place.kind === 'region')
    await boundaryRepository(platform.files).save({
      regionId: place.id,
      attribution: '© test',
      topology: { type: 'Topology' },
    });
}
