import { ticketRepository } from '../../../functions/hotline/repository/ticketRepository.ts';
import { anEntry, aTicket } from '../../../functions/hotline/testing/builders.ts';
import { domainTable, platform } from '../../../functions/shared/platform.ts';
import { putRegion, regionId } from '../bench/region.ts';
import { type DemoPerson, fixedDirectory } from '../identity/people.ts';
import { openProduct } from '../running.ts';
import { readSettings } from '../settings.ts';

/** What the load script is told once the product listens. */
export interface LoadReady {
  tokens: readonly string[];
  seeded: number;
  /** Read units of the first page of the desk's open list, fifty lines. */
  queuePageUnits: number;
}

const [operators = 20, seed = 0] = process.argv.slice(2).map(Number);
const schools = 60;
const seededAtOnce = 50;
const dayMs = 86_400_000;

/** The whole product on a data folder of its own, with a region, operators, and so many tickets asked before. */
async function serve(): Promise<void> {
  const product = await openProduct(readSettings(['--empty'], process.env));
  await putRegion(platform(), schools);
  await product.staff();
  const people = Array.from({ length: operators }, (_, at) => operatorAt(at));
  const issue = await product.issueTo(fixedDirectory(people));
  const tokens = await Promise.all(people.map(({ sub }) => issue(sub)));
  const queuePageUnits = await seedTickets(seed);
  await product.listen();
  const stop = () => void product.stop().then(() => process.exit(0));
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
  process.send?.({ tokens, seeded: seed, queuePageUnits } satisfies LoadReady);
}

function operatorAt(at: number): DemoPerson {
  const name = { ru: `Оператор ${at + 1}`, en: `Operator ${at + 1}` };
  return {
    sub: `load-operator-${at + 1}`,
    role: 'operator',
    org: regionId,
    path: [regionId],
    name,
    position: name,
    organisation: name,
    email: `load-${at + 1}@example.org`,
    locale: 'ru',
  };
}

/** Puts tickets past the feeds, which would index them for minutes, and measures the desk's first page over them. */
async function seedTickets(count: number): Promise<number> {
  const { observer: _feeds, ...quiet } = platform();
  const table = domainTable(quiet, 'hotline');
  const tickets = ticketRepository(table);
  const now = platform().clock.now().getTime();
  for (let start = 0; start < count; start += seededAtOnce)
    await Promise.all(
      Array.from({ length: Math.min(seededAtOnce, count - start) }, (_, at) => put(start + at)),
    );
  async function put(number: number): Promise<void> {
    const at = new Date(now - (number % 90) * dayMs).toISOString();
    const id = `seed-${String(number).padStart(6, '0')}`;
    const entries = [anEntry('question', { id: `${id}-q`, at }), anEntry('answer', { id: `${id}-a`, at })];
    const due = { clock: 'solution' as const, at: new Date(now + number * 1000).toISOString(), warnAt: at };
    const ticket = aTicket({ id, number: id, regionId, entries, due, createdAt: at, updatedAt: at });
    const change = { action: 'seed', by: 'load', role: 'admin', at, requestId: 'load', scope: regionId };
    const words = entries.map((entry) => ({ ticketId: id, id: entry.id, text: 'Не открывается журнал.' }));
    await tickets.create(ticket, words, change);
  }
  const before = table.meter.readUnits;
  await tickets.page({ of: 'open', region: regionId }, { limit: 50 });
  return table.meter.readUnits - before;
}

await serve();
