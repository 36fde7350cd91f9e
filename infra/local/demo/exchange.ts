import { setTimeout } from 'node:timers/promises';
import type { RunView } from '../../../functions/exchange/contract/run.ts';
import type { Day } from '../../../functions/shared/words.ts';
import type { DemoApi } from './api.ts';
import { brokenRoster, packageDays, rosterOf } from './story/packages.ts';
import type { DemoMunicipality } from './story/places.ts';

const askAgainMs = 200;
const resting: ReadonlySet<RunView['stage']> = new Set(['compared', 'committed', 'incomplete']);

/** Plays the exchange: the platform sends packages of a few schools, the processing centre compares and commits them. */
export class ExchangeOffice {
  private readonly api: DemoApi;
  private readonly municipality: DemoMunicipality | undefined;

  constructor(api: DemoApi, [first]: readonly DemoMunicipality[]) {
    this.api = api;
    this.municipality = first;
  }

  async playOn(day: Day): Promise<void> {
    const sent = packageDays[day];
    if (!sent || !this.municipality) return;
    if (sent.broken) await this.send(brokenRoster(this.municipality, day), sent.fileName);
    const run = await this.send(rosterOf(this.municipality, day), sent.fileName);
    const compared = await this.step(run, 'comparison');
    await this.step(compared, 'commit', {});
  }

  private send(body: Uint8Array, fileName: string): Promise<RunView> {
    const type = 'application/zip';
    return this.api.call({ path: '/api/exchange/packages', as: 'partner', type, fileName, body });
  }

  private async step({ id, version }: RunView, what: string, body?: object): Promise<RunView> {
    let run = await this.api.call<RunView>({
      path: `/api/exchange/runs/${id}/${what}`,
      as: 'operator',
      version,
      ...(body && { type: 'application/json', body: JSON.stringify(body) }),
    });
    while (!resting.has(run.stage)) {
      await setTimeout(askAgainMs);
      run = await this.api.call<RunView>({ method: 'GET', path: `/api/exchange/runs/${id}`, as: 'operator' });
    }
    return run;
  }
}
