/** What a domain needs and offers, as plain data. infra/aws makes stacks of it, infra/local one process. */
export interface Manifest {
  domain: string;
  /** One table a domain: `pk` and `sk` are strings. Index keys are attributes of the same names. */
  table: { indexes: readonly IndexManifest[] };
  /** HTTP: `/api/<domain>/…` behind the authorizer, `/api/public/<domain>/…` without. */
  routes: {
    guarded: boolean;
    public: boolean;
    /** Paths of a standard that the domain serves and guards itself, each with all that is below it. */
    own?: readonly string[];
  };
  /** Changes of records the domain reacts to, its own or another domain's. */
  feeds: readonly FeedManifest[];
  /** Messages it takes from other domains, or from itself; `long` ones are minutes of work. */
  queues: readonly { name: string; handler: string; long?: true }[];
  /** Queues of others it sends to, `domain.queue`. */
  sendsTo: readonly string[];
  schedules: readonly ScheduleManifest[];
  /** Domains whose reading interface it uses. */
  reads: readonly string[];
  /** Whether it keeps files and sends mail. */
  files: boolean;
  /** Files that nobody needs after some days: the folder below `<domain>/`. Empty or absent: all stay. */
  passingFiles?: readonly { folder: string; days: number }[];
  mail: boolean;
  /** Takes letters in: each is put below `<domain>/mail/` of its files, and the handler is told. */
  mailIn?: { handler: string };
  /** Asks the platform that gradebooks are kept on; this handler alone may read the secret. */
  gradebook?: { handler: string };
}

export interface IndexManifest {
  name: string;
  pk: string;
  sk: string;
}

/** A daily run, by the clock of the region's time zone, or one every so many minutes (a divisor of 60). */
export type ScheduleManifest = { name: string; handler: string } & (
  | { dailyAt: string; timeZone: string }
  | { everyMinutes: number }
);

export interface FeedManifest {
  name: string;
  kinds: readonly string[];
  handler: string;
  batch: number;
}
