import '../quiet.ts';
import { cpus, totalmem } from 'node:os';
import { extractFormatSchema } from '../../../functions/reporting/contract/extracts.ts';
import { type ListLine, writeList } from '../../../functions/reporting/rendering/schoolList.ts';

/** A school list of 100,000 rows as it is written to a file, and the most memory the process held: `npm run bench:lists`. */
const rows = Number(process.argv.slice(2).find((arg) => /^\d+$/.test(arg)) ?? 100_000);
const schools = 800;
const machine = `${cpus().length}x ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

for (const format of extractFormatSchema.options) {
  const begun = performance.now();
  const written = await writeList(format, portions());
  const { maxRSS } = process.resourceUsage();
  const row = {
    bench: 'lists',
    format,
    rows: written.rows,
    megabytes: Math.round(written.bytes.length / 2 ** 20),
    seconds: Math.round((performance.now() - begun) / 100) / 10,
    peak_rss_mb: Math.round(maxRSS / 1024),
    machine,
  };
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

/** A measure of all schools after another, as the work reads them. */
async function* portions(): AsyncIterable<ListLine[]> {
  for (let from = 0; from < rows; from += schools)
    yield Array.from({ length: Math.min(schools, rows - from) }, (_, at) => lineOf(at));
}

function lineOf(at: number): ListLine {
  return {
    municipality: `${at % 34} муниципальный район Воронежской области`,
    organisation: `МКОУ Средняя общеобразовательная школа № ${at}`,
    measure: '2.4',
    title: 'Результаты обучения вносятся в электронный журнал не реже раза в неделю',
    day: '2011-09-20',
    status: at % 3 === 0 ? 'выполнено' : 'ещё не выполнено',
    late: at % 7 === 0,
    since: at % 3 === 0 ? '2011-09-05' : undefined,
  };
}
