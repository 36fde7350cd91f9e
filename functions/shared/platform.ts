import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import type { Files } from './files.ts';
import type { GradebookAccess } from './gradebookAccess.ts';
import type { Mail } from './mail.ts';
import type { Queues } from './queues.ts';
import { Table, type WriteObserver } from './table.ts';

/** What the product stands on wherever it runs: the cloud's services, or one machine's. */
export interface Platform {
  database: Database;
  tableName(domain: string): string;
  clock: Clock;
  queues: Queues;
  files: Files;
  mail: Mail;
  /** Told of every write before and after it is made; the cloud has its streams instead. */
  observer?: WriteObserver;
  /** Set on one machine alone: machine messages may go to addresses of private networks there. */
  reachesPrivateNetworks?: boolean;
  /** Absent where no access has been agreed. */
  gradebook?: GradebookAccess;
}

let current: Platform | undefined;

/** Lambda entries ask for the platform at their first event, so that a host may set its own before it. */
export function platform(): Platform {
  if (!current) throw new Error('The platform is not set: call setPlatform before the first event');
  return current;
}

export function setPlatform(next: Platform): void {
  current = next;
}

/** A domain's own table on this platform. */
export function domainTable({ database, tableName, observer }: Platform, domain: string): Table {
  return new Table(database, tableName(domain), observer);
}
