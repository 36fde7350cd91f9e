import type { Form, FormContent } from '../../../functions/monitoring/contract/form.ts';
import type { PackageView } from '../../../functions/monitoring/contract/package.ts';
import type { ParameterView } from '../../../functions/monitoring/contract/parameter.ts';
import type { SubmissionView } from '../../../functions/monitoring/contract/submission.ts';
import { inParallel } from '../../../functions/shared/parallel.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import type { DemoPerson } from '../identity/people.ts';
import type { DemoApi } from './api.ts';
import { seeded } from './seeded.ts';
import { specialistOf } from './specialists.ts';
import { primaryForm, quarterForm, type SheetFate, sheetFates, sheetOf } from './story/form.ts';
import { inventedName } from './story/names.ts';
import { catalogueGround, storyParameters } from './story/parameters.ts';
import type { DemoMunicipality, DemoSchool } from './story/places.ts';

const atOnce = 4;
/** A few municipalities stand for all: a sheet costs some 70 ms of processor with all that follows, a region’s a minute. */
const schoolsEach = 14;
const municipalitiesPlayed = 3;

interface StorySheet {
  school: DemoSchool;
  municipality: DemoMunicipality;
  fate: SheetFate;
  index: number;
}

function storySheets(municipalities: readonly DemoMunicipality[]): StorySheet[] {
  return municipalities.slice(0, municipalitiesPlayed).flatMap((municipality, at) =>
    municipality.schools.slice(0, schoolsEach).map((school, place) => {
      const index = at * schoolsEach + place;
      return { school, municipality, index, fate: sheetFates[(index + 6) % sheetFates.length] ?? 'none' };
    }),
  );
}

/** Whoever in a school fills its sheet in. */
export function sheetKeepers(municipalities: readonly DemoMunicipality[]): DemoPerson[] {
  return storySheets(municipalities).map(({ school, municipality, index }) => {
    const ru = inventedName(seeded(2900 + index));
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
  return `sheet-keeper-of-${school}`;
}

/** The catalogue is approved, a form goes out, schools fill it in, and what is accepted goes to the platform. */
export class MonitoringOffice {
  private readonly api: DemoApi;
  private readonly sheets: readonly StorySheet[];
  private formId = '';

  constructor(api: DemoApi, municipalities: readonly DemoMunicipality[]) {
    this.api = api;
    this.sheets = storySheets(municipalities);
  }

  async playOn(day: Day): Promise<void> {
    if (day === '2011-05-12') await this.writeCatalogue();
    if (day === '2011-08-01') await this.publish();
    if (day === '2011-08-15') await this.fillIn();
    if (day === '2011-08-29') await this.pack();
    if (day === '2011-09-05') await this.receive();
    if (day === '2011-09-12') await this.pack();
    if (day === '2011-09-19') await this.begin(quarterForm);
  }

  private async writeCatalogue(): Promise<void> {
    await inParallel(Object.entries(storyParameters), atOnce, async ([code, content]) => {
      const body = { content, ground: catalogueGround };
      const { version } = await this.put<ParameterView>(`/parameters/${code}`, 'admin', 0, body);
      await this.put(`/parameters/${code}/approval`, 'leadership', version);
    });
  }

  private async publish(): Promise<void> {
    const { id, version } = await this.begin(primaryForm);
    await this.put(`/forms/${id}/publication`, 'leadership', version);
    this.formId = id;
  }

  private begin(content: FormContent): Promise<Form> {
    return this.api.call<Form>({
      path: '/api/monitoring/forms',
      as: 'operator',
      type: 'application/json',
      body: JSON.stringify(content),
    });
  }

  private async fillIn(): Promise<void> {
    const checked = new Map<NodeId, { schoolId: NodeId; version: number }[]>();
    await inParallel(this.sheets, atOnce, async ({ school, municipality, fate, index }) => {
      if (fate === 'none') return;
      const path = `/forms/${this.formId}/schools/${school.id}`;
      const values = sheetOf(school, index, fate !== 'draft');
      const keeper = keeperOf(school.id);
      const step = fate === 'draft' ? path : `${path}/submission`;
      const { version } = await this.put<SubmissionView>(step, keeper, 0, { values });
      const specialist = specialistOf(municipality.id);
      const own = checked.get(municipality.id) ?? [];
      if (fate === 'accepted') checked.set(municipality.id, [...own, { schoolId: school.id, version }]);
      if (fate === 'returned')
        await this.put(`${path}/return`, specialist, version, {
          remarks: 'Уточните число компьютеров: в прошлом отчёте их было больше.',
        });
    });
    for (const [municipalityId, sheets] of checked)
      await this.api.call({
        method: 'PUT',
        path: `/api/monitoring/forms/${this.formId}/municipalities/${municipalityId}/acceptance`,
        as: specialistOf(municipalityId),
        type: 'application/json',
        body: JSON.stringify({ sheets }),
      });
  }

  private pack(): Promise<PackageView> {
    return this.api.call<PackageView>({
      path: '/api/monitoring/packages',
      as: 'operator',
      type: 'application/json',
      body: JSON.stringify({ formId: this.formId }),
    });
  }

  /** The platform takes all but one, whose code it does not know yet. */
  private async receive(): Promise<void> {
    const { items } = await this.api.call<{ items: { id: string }[] }>({
      method: 'GET',
      path: '/api/monitoring/packages',
      as: 'partner',
    });
    const path = `/packages/${items[0]?.id}`;
    const { records, version } = await this.api.call<PackageView>({
      method: 'GET',
      path: `/api/monitoring${path}`,
      as: 'partner',
    });
    await this.put(`${path}/receipts`, 'partner', version, {
      records: records.map(({ schoolId }, index) =>
        index === 1
          ? { schoolId, result: 'rejected', reason: 'Школы с таким кодом на платформе нет' }
          : { schoolId, result: 'taken' },
      ),
    });
  }

  private put<Reply>(path: string, as: string, version: number, body?: object): Promise<Reply> {
    return this.api.call<Reply>({
      method: 'PUT',
      path: `/api/monitoring${path}`,
      as,
      version,
      ...(body && { type: 'application/json', body: JSON.stringify(body) }),
    });
  }
}
