import type { SchoolRunsView } from '../../../functions/seminars/contract/schoolRuns.ts';
import { inParallel } from '../../../functions/shared/parallel.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import type { DemoPerson } from '../identity/people.ts';
import type { DemoApi } from './api.ts';
import { seeded } from './seeded.ts';
import { inventedName } from './story/names.ts';
import type { DemoMunicipality } from './story/places.ts';
import { type StoryRun, storyRuns } from './story/schoolRuns.ts';

/** Schools do not wait for one another. */
const schoolsAtOnce = 4;
const parentsWhoCheckIn = 17;

/** Whoever in a school writes its seminars down. */
export function runKeepers(municipalities: readonly DemoMunicipality[]): DemoPerson[] {
  const schools = new Map(storyRuns(municipalities).map((one) => [one.school.id, one]));
  return [...schools.values()].map(({ school, municipality }, index) => {
    const ru = inventedName(seeded(1900 + index));
    return {
      sub: keeperOf(school.id),
      role: 'school',
      org: school.id,
      path: [`r-${municipality.oktmo.slice(0, 2)}`, municipality.id, school.id],
      name: { ru, en: ru },
      position: { ru: 'Заместитель директора', en: 'Deputy head' },
      organisation: { ru: school.id, en: school.id },
      email: `${keeperOf(school.id)}@example.org`,
      locale: 'ru',
    };
  });
}

function keeperOf(school: NodeId): string {
  return `keeper-of-${school}`;
}

/** Seminars that schools have held themselves; in one of them parents count themselves on the last day. */
export class SchoolRunDesk {
  private readonly api: DemoApi;
  private readonly runs: readonly StoryRun[];

  constructor(api: DemoApi, municipalities: readonly DemoMunicipality[]) {
    this.api = api;
    this.runs = storyRuns(municipalities);
  }

  async playOn(day: Day): Promise<void> {
    const brought = this.runs.filter(({ broughtOn }) => broughtOn === day);
    const schools = [...new Set(brought.map(({ school }) => school.id))];
    await inParallel(schools, schoolsAtOnce, async (id) => {
      for (const { school, run } of brought)
        if (school.id === id) await this.send('POST', `/nodes/${id}/school-runs`, id, run);
    });
    const [first] = this.runs;
    if (day === '2011-09-19' && first) await this.checkIn(first.school.id, day);
  }

  private async checkIn(school: NodeId, day: Day): Promise<void> {
    const { links } = await this.send<SchoolRunsView>('PUT', `/nodes/${school}/check-ins/${day}`, school);
    const code = links.find(({ on }) => on === day)?.code;
    for (let parent = 1; parent <= parentsWhoCheckIn; parent += 1)
      await this.api.call({
        method: 'PUT',
        path: `/api/public/seminars/check-ins/${school}/${code}/browsers/telephone-${parent}`,
        as: 'public',
      });
    await this.send('POST', `/nodes/${school}/school-runs`, school, {
      audience: 'parents',
      on: day,
      present: parentsWhoCheckIn + 4,
      topic: 'Вопросы родителей об электронном дневнике',
    });
  }

  private send<Reply>(method: 'POST' | 'PUT', path: string, school: NodeId, body?: object): Promise<Reply> {
    return this.api.call<Reply>({
      method,
      path: `/api/seminars${path}`,
      as: keeperOf(school),
      ...(body && { type: 'application/json', body: JSON.stringify(body) }),
    });
  }
}
