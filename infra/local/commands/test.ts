import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserAdvice, findBrowser } from '../../../e2e/browser.ts';

/** Everything CI does, as a newcomer runs it: checks, unit to API tests, then journeys; one count at the end. */
interface Count {
  passed: number;
  failed: number;
}

const results = 'test-results';
const unitReport = `${results}/units.json`;
const journeyReport = `${results}/journeys.json`;

if (!findBrowser()) {
  process.stderr.write(`${browserAdvice}\n`);
  process.exit(1);
}
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

// The demonstration takes minutes to load and waits for its database: it loads while everything else is tested.
const port = process.env.E2E_PORT ?? '8494';
const demonstration = startDemonstration(port);
const checked = await run('npm', ['run', 'check']);
const unitsPassed = await run('npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
]);
const journeysPassed = await run('npm', ['run', 'e2e'], { E2E_PORT: port, E2E_STARTED: 'yes' });
stop(demonstration);

const counts = [{ passed: checked ? 1 : 0, failed: checked ? 0 : 1 }, countUnits(), countJourneys()];
const total = counts.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(checked && unitsPassed && journeysPassed && total.failed === 0 ? 0 : 1);

function countUnits(): Count {
  const report = readReport<{ numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }>(
    unitReport,
  );
  if (!report) return { passed: 0, failed: 1 };
  return { passed: report.numPassedTests, failed: Math.max(report.numFailedTests, unitsPassed ? 0 : 1) };
}

function countJourneys(): Count {
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    journeyReport,
  );
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  // The list above names what needed a second attempt.
  return { passed: expected + flaky, failed: Math.max(unexpected, journeysPassed ? 0 : 1) };
}

function readReport<Report>(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined;
}

function run(command: string, args: string[], more: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...more };
    spawn(command, args, { stdio: 'inherit', env }).once('exit', (code) => resolve(code === 0));
  });
}

function startDemonstration(PORT: string): ChildProcess {
  const env = { ...process.env, PORT, DATA_DIR: '.data/journeys' };
  return spawn('npm', ['start', '--', '--fresh'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
    detached: true,
  });
}

/** `npm` has started it: its whole group ends. */
function stop({ pid }: ChildProcess): void {
  if (!pid) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended already, and the journeys have said why.
  }
}
