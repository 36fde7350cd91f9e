import type { Day } from '../../../functions/shared/words.ts';
import type { Simulator } from '../dnevnik/simulator.ts';
import type { DemoApi } from './api.ts';
import type { DemoMunicipality } from './story/places.ts';

interface DayOfPulls {
  week: string;
  /** Which municipality, and how many of its schools. */
  of: number;
  schools: number;
  /** The last of them meets a platform that has changed a field without a word. */
  failing?: true;
}

/** The eighth municipality was heard of once and never again; one school of the first is fresh, another fails. */
const pulls: Readonly<Record<Day, DayOfPulls>> = {
  '2011-09-12': { week: '2011-W36', of: 7, schools: 1 },
  '2011-09-19': { week: '2011-W37', of: 0, schools: 2, failing: true },
};

/** Plays the pulls of gradebooks, as leadership orders them, from the simulated platform. */
export class GradebookOffice {
  private readonly api: DemoApi;
  private readonly municipalities: readonly DemoMunicipality[];
  private readonly simulator: Simulator | undefined;

  constructor(api: DemoApi, municipalities: readonly DemoMunicipality[], simulator: Simulator | undefined) {
    this.api = api;
    this.municipalities = municipalities;
    this.simulator = simulator;
  }

  async playOn(day: Day, settle: () => Promise<void>): Promise<void> {
    const told = pulls[day];
    if (!told || !this.simulator) return;
    const schools = (this.municipalities[told.of]?.schools ?? []).slice(0, told.schools);
    for (const [index, { id }] of schools.entries()) {
      const isLast = index === schools.length - 1;
      if (told.failing && isLast) this.simulator.faults.order({ kind: 'changedField', on: 'marks' });
      await this.api.call({
        path: '/api/exchange/gradebook/pulls',
        as: 'leadership',
        type: 'application/json',
        body: JSON.stringify({ nodeId: id, week: told.week }),
      });
      await settle();
    }
    this.simulator.faults.clear();
  }
}
