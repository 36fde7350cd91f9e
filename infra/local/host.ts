import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Platform, setPlatform } from '../../functions/shared/platform.ts';
import { addressOf } from './addresses.ts';
import { demoToday, HostClock } from './clock.ts';
import { openStorage, readRecord } from './database/open.ts';
import { ensureTables } from './database/tables.ts';
import { Deliveries } from './delivery/deliveries.ts';
import { schoolsOfRegistry } from './dnevnik/schools.ts';
import { type Simulator, startSimulator } from './dnevnik/simulator.ts';
import { type LocalDomain, loadDomains } from './domains.ts';
import { DiskFiles } from './files.ts';
import { CaughtMail } from './mail.ts';
import { Schedules } from './schedules.ts';
import { machineSecret } from './secret.ts';
import type { Settings } from './settings.ts';

/** The product without its HTTP face: domains, their database, feeds, queues, schedules, files and mail. */
export interface Host {
  domains: readonly LocalDomain[];
  clock: HostClock;
  deliveries: Deliveries;
  schedules: Schedules;
  files: DiskFiles;
  mail: CaughtMail;
  /** The simulated Dnevnik.ru; a real region's own data is never mixed with what it makes up. */
  simulator: Simulator | undefined;
  stop(): Promise<void>;
}

const tableName = (domain: string) => `vnedrenie-${domain}`;

export async function openHost(settings: Settings): Promise<Host> {
  const [storage, domains] = await Promise.all([openStorage(settings), loadDomains()]);
  const manifests = domains.map(({ manifest }) => manifest);
  await ensureTables(storage.db, manifests, tableName);

  const clock = new HostClock();
  const files = new DiskFiles(
    join(settings.dataDir, 'files'),
    machineSecret(join(settings.dataDir, 'secret')),
    clock,
  );
  const mail = new CaughtMail(join(settings.dataDir, 'mail'), clock, addressOf(settings.port));
  const deliveries = new Deliveries(settings.dataDir, domains, tableName);
  const schedules = new Schedules(domains, clock, join(settings.dataDir, 'schedules.json'));
  const platform: Platform = {
    database: storage.db,
    tableName,
    clock,
    queues: deliveries,
    files,
    mail,
    observer: deliveries,
    // Of many processes over a cluster each stands in somebody's network; over the embedded database there is only this machine.
    reachesPrivateNetworks: settings.databaseEndpoint === undefined,
    ...(settings.gradebook && { gradebook: settings.gradebook }),
  };
  setPlatform(platform);
  const simulator = isReal(settings) ? undefined : await simulate(platform);
  await deliveries.catchUp((table, key) => readRecord(storage.db, table, key));

  return {
    domains,
    clock,
    deliveries,
    schedules,
    files,
    mail,
    simulator,
    stop: async () => {
      await schedules.stop();
      await deliveries.idle();
      deliveries.close();
      await simulator?.stop();
      await storage.stop();
    },
  };
}

function isReal({ gradebook, empty, databaseEndpoint, dataDir }: Settings): boolean {
  return (
    gradebook !== undefined ||
    empty ||
    databaseEndpoint !== undefined ||
    existsSync(join(dataDir, 'holds-own'))
  );
}

/** No reply in so long is no reply: short, since the simulated platform stands on the same machine. */
const patienceMs = 2_000;

async function simulate(platform: Platform): Promise<Simulator> {
  const { clock } = platform;
  const schools = schoolsOfRegistry(platform);
  const simulator = await startSimulator({ clock, zone: demoToday.zone, schools, patienceMs });
  platform.gradebook = simulator.access;
  return simulator;
}
