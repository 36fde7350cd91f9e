import { join } from 'node:path';
import { type Platform, setPlatform } from '../../functions/shared/platform.ts';
import { addressOf } from './addresses.ts';
import { HostClock } from './clock.ts';
import { openStorage, readRecord } from './database/open.ts';
import { ensureTables } from './database/tables.ts';
import { Deliveries } from './delivery/deliveries.ts';
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
  setPlatform({
    database: storage.db,
    tableName,
    clock,
    queues: deliveries,
    files,
    mail,
    observer: deliveries,
    // Of many processes over a cluster each stands in somebody's network; over the embedded database there is only this machine.
    reachesPrivateNetworks: settings.databaseEndpoint === undefined,
  } satisfies Platform);
  await deliveries.catchUp((table, key) => readRecord(storage.db, table, key));

  return {
    domains,
    clock,
    deliveries,
    schedules,
    files,
    mail,
    stop: async () => {
      await schedules.stop();
      await deliveries.idle();
      deliveries.close();
      await storage.stop();
    },
  };
}
