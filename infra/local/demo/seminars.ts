import type { z } from 'zod';
import type { CoverageRow } from '../../../functions/seminars/contract/coverage.ts';
import type { ownFeedbackSchema } from '../../../functions/seminars/contract/feedback.ts';
import type { RegistrationView } from '../../../functions/seminars/contract/registrations.ts';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import type { Day } from '../../../functions/shared/words.ts';
import type { DemoApi } from './api.ts';
import { specialistOf } from './specialists.ts';
import type { DemoMunicipality } from './story/places.ts';
import {
  announcedOn,
  cameTo,
  courses,
  judgements,
  programmes,
  type Seminar,
  seminars,
  trainers,
  venuesIn,
} from './story/seminars.ts';

/** The first municipality that teachers come from. */
const firstOfTeachers = 8;

interface Made {
  id: string;
}

/** Plans the summer's seminars, signs people up by lists and marks who came, as the people did whose work it was. */
export class SeminarOffice {
  private readonly api: DemoApi;
  private readonly municipalities: readonly DemoMunicipality[];
  private readonly sessions = new Map<Seminar, string>();
  /** Whoever was signed up today already: nobody is invited twice before the news of it has settled. */
  private invited = new Set<string>();

  constructor(api: DemoApi, municipalities: readonly DemoMunicipality[]) {
    this.api = api;
    this.municipalities = municipalities;
  }

  /** What happens on a day, once its other news have settled. */
  async playOn(day: Day): Promise<void> {
    this.invited = new Set();
    if (day === announcedOn) await this.announce();
    for (const seminar of seminars) {
      if (seminar.markOn === day) await this.mark(seminar);
      if (seminar.signUpOn === day) await this.signUp(seminar);
      if (seminar.judgeOn === day) await this.judge(seminar);
    }
  }

  private async announce(): Promise<void> {
    const made = {
      programmes: await Promise.all(programmes.map((one) => this.send<Made>('/programmes', one))),
      venues: await Promise.all(venuesIn(this.municipalities).map((one) => this.send<Made>('/venues', one))),
      trainers: await Promise.all(trainers.map((one) => this.send<Made>('/trainers', one))),
    };
    for (const [at, seminar] of seminars.entries()) {
      const programme = programmes.findIndex(({ duties }) =>
        (duties as readonly string[]).includes(seminar.duty),
      );
      const { title, hours } = programmes[programme] ?? programmes[0];
      const isOpen = seminar.duty === 'teacher';
      const session = await this.send<SessionView>('/sessions', {
        programmeId: made.programmes[programme]?.id,
        title,
        format: isOpen ? 'online' : 'inPerson',
        ...(!isOpen && { place: { venueId: made.venues[seminar.venue]?.id, roomId: 'hall' } }),
        days: [{ date: seminar.on, from: '10:00', to: hours === 4 ? '14:00' : '16:00', hours }],
        trainers: [made.trainers[at % 3]?.id],
        ...(seminar.duty === 'administrator' && { coHosts: [{ ru: 'Дневник.ру', en: 'Dnevnik.ru' }] }),
        capacity: seminar.capacity,
        signUp: { by: isOpen ? 'open' : 'schools', needsApproval: false },
        ...(seminar.duty === 'authority' && { mandatory: 'municipalities' }),
      });
      await this.send(`/sessions/${session.id}/publication`, undefined, session.version);
      this.sessions.set(seminar, session.id);
    }
    await this.addCourses(made.programmes[programmes.findIndex(({ duties }) => duties[0] === 'teacher')]?.id);
  }

  /** The institute's courses: those of the autumn have the topic but one, and the teachers' webinars are groups of theirs. */
  private async addCourses(programmeId: string | undefined): Promise<void> {
    const webinars = seminars.filter(({ duty }) => duty === 'teacher');
    for (const { hasTopic, ...course } of courses) {
      let made = await this.send<Made & { version: number }>('/courses', {
        ...course,
        ...(hasTopic && { programmeId }),
      });
      for (const webinar of hasTopic && course.halfYear === '2011-H2' ? webinars : [])
        made = await this.api.call<typeof made>({
          method: 'PUT',
          path: `/api/seminars/courses/${made.id}/groups/${this.idOf(webinar)}`,
          as: 'operator',
          type: 'application/json',
          body: JSON.stringify({ belongs: true }),
          version: made.version,
        });
    }
  }

  /** Those not reached yet, municipality by municipality, as many as the session holds and a few more. */
  private async signUp(seminar: Seminar): Promise<void> {
    const isAhead = seminar.markOn === undefined;
    if (seminar.duty === 'teacher' && isAhead) return;
    const wanted = isAhead ? seminar.capacity + 4 : seminar.capacity;
    const participants: { nodeId: string; name: string }[] = seminar.guest ? [seminar.guest] : [];
    // Teachers of other places than those whose responsible persons were first.
    const places =
      seminar.duty === 'teacher' ? this.municipalities.slice(firstOfTeachers) : this.municipalities;
    for (const { id } of places) {
      if (participants.length >= wanted) break;
      for (const row of await this.notReached(id, seminar.duty))
        if (
          row.personName &&
          participants.length < wanted &&
          !this.invited.has(`${seminar.duty} ${row.nodeId}`)
        )
          participants.push({ nodeId: row.nodeId, name: row.personName });
    }
    if (participants.length === 0 || (isAhead && seminar.capacity > 20)) return;
    for (const { nodeId } of participants) this.invited.add(`${seminar.duty} ${nodeId}`);
    await this.send(`/sessions/${this.idOf(seminar)}/lists`, { participants });
  }

  /** Administrators and authorities come by the names of their responsible persons. */
  private async notReached(municipalityId: string, duty: Seminar['duty']): Promise<CoverageRow[]> {
    const rows = await this.read<{ items: CoverageRow[] }>(`/coverage/${municipalityId}?duty=${duty}`);
    const open = rows.items.filter(({ status }) => status === 'notReached');
    if (duty === 'responsible' || open.length === 0) return open;
    const acting = await this.read<{ items: CoverageRow[] }>(`/coverage/${municipalityId}?duty=responsible`);
    const names = new Map(acting.items.map(({ nodeId, personName }) => [nodeId, personName]));
    return open.flatMap((row) => {
      const personName = names.get(row.nodeId);
      return personName ? [{ ...row, personName }] : [];
    });
  }

  private async mark(seminar: Seminar): Promise<void> {
    const path = `/sessions/${this.idOf(seminar)}`;
    const roll = await this.read<{ items: RegistrationView[] }>(`${path}/registrations`);
    const marks = roll.items
      .filter(({ status }, at) => status === 'booked' && cameTo(at))
      .map(({ id }) => ({ registrationId: id, date: seminar.on }));
    if (marks.length > 0) await this.send(`${path}/attendance`, { marks });
    const { version } = await this.read<SessionView>(path);
    await this.send(`${path}/completion`, undefined, version);
    if (seminar.duty === 'authority') await this.send(`${path}/certificates`);
  }

  /** Authorities answer the three questions, each for its own specialist. */
  private async judge(seminar: Seminar): Promise<void> {
    const sessionId = this.idOf(seminar);
    for (const [at, { id }] of this.municipalities.entries()) {
      const judgement = at % 3 === 2 ? undefined : judgements[at % judgements.length];
      if (!judgement) continue;
      const { useful, clear, willApply } = judgement;
      // Nobody writes the words of another.
      const said = at < judgements.length ? judgement : { useful, clear, willApply };
      const as = specialistOf(id);
      const path = '/api/seminars/feedback';
      const { items } = await this.api.call<z.infer<typeof ownFeedbackSchema>>({ method: 'GET', path, as });
      for (const { ticket } of items.filter((one) => one.sessionId === sessionId))
        await this.api.call({
          method: 'PUT',
          path: `${path}/${sessionId}/${ticket}`,
          as,
          version: 0,
          type: 'application/json',
          body: JSON.stringify(said),
        });
    }
  }

  private idOf(seminar: Seminar): string {
    const id = this.sessions.get(seminar);
    if (!id) throw new Error(`The seminar of ${seminar.on} has not been announced`);
    return id;
  }

  private read<Reply>(path: string): Promise<Reply> {
    return this.api.call<Reply>({ method: 'GET', path: `/api/seminars${path}`, as: 'operator' });
  }

  private send<Reply>(path: string, body?: object, version?: number): Promise<Reply> {
    return this.api.call<Reply>({
      path: `/api/seminars${path}`,
      as: 'operator',
      ...(body && { type: 'application/json', body: JSON.stringify(body) }),
      ...(version !== undefined && { version }),
    });
  }
}
