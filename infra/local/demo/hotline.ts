import type { Instant } from '../../../functions/shared/words.ts';
import type { DemoApi } from './api.ts';
import { operatorSubs } from './operators.ts';
import { cannedReplies, sharedViews } from './story/canned.ts';
import { type DemoIncident, demoIncidents, type IncidentName } from './story/incidents.ts';
import type { Question, QuestionStep } from './story/questions.ts';

interface Asked {
  id: string;
  secret: string;
}

interface Scene {
  at: Instant;
  play(): Promise<void>;
}

/** Plays the hotline's days in their order: who asks, who takes and answers, whom the partner helps. */
export class HotlineDesk {
  private readonly api: DemoApi;
  private readonly travelTo: (moment: Instant) => void;
  private readonly scenes: Scene[];
  private readonly regionId: string;
  /** What was asked about an incident before it was told of, and its id since. */
  private readonly askedAbout = new Map<IncidentName, string[]>();
  private readonly told = new Map<IncidentName, string>();

  constructor(
    api: DemoApi,
    regionId: string,
    questions: readonly Question[],
    travelTo: (moment: Instant) => void,
  ) {
    this.api = api;
    this.regionId = regionId;
    this.travelTo = travelTo;
    this.scenes = [
      ...questions.flatMap((question) => this.scenesOf(question)),
      ...demoIncidents.flatMap((incident) => this.scenesOfIncident(incident)),
    ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  /** What the hotline begins its work with: canned replies, and views for everybody. */
  async prepare(): Promise<void> {
    for (const reply of cannedReplies) await this.send('/api/hotline/canned', operatorSubs[0], reply);
    for (const view of sharedViews) await this.send('/api/hotline/views', operatorSubs[0], view);
  }

  /** Everything that happened before a moment and has not been played. */
  async playUntil(moment: Instant): Promise<void> {
    for (let scene = this.scenes[0]; scene && scene.at < moment; scene = this.scenes[0]) {
      this.travelTo(scene.at);
      await scene.play();
      this.scenes.shift();
    }
  }

  private scenesOf(question: Question): Scene[] {
    let asked: Asked | undefined;
    const ask: Scene = {
      at: question.at,
      play: async () => {
        asked = await this.ask(question);
      },
    };
    const steps = question.steps.map(
      (step): Scene => ({
        at: step.at,
        play: async () => {
          if (asked) await this.step(asked, step, operatorOf(question));
        },
      }),
    );
    return [ask, ...steps];
  }

  /** Tells of an incident with what was asked by then, says how it goes on, and closes it with one answer. */
  private scenesOfIncident({ name, at, updates, closing, ...said }: DemoIncident): Scene[] {
    const [operator] = operatorSubs;
    const path = () => `/api/hotline/incidents/${this.told.get(name)}`;
    const tell: Scene = {
      at,
      play: async () => {
        const nodeIds = [this.regionId];
        const ticketIds = this.askedAbout.get(name) ?? [];
        const body = { ...said, nodeIds, ticketIds, onPlatform: true, excuses: closing !== undefined };
        const { id } = await this.send<{ id: string }>('/api/hotline/incidents', operator, body);
        this.told.set(name, id);
      },
    };
    const goOn = updates.map(
      ({ at: when, text }): Scene => ({
        at: when,
        play: async () => void (await this.send(`${path()}/updates`, operator, { text })),
      }),
    );
    const { at: closedAt, ...end } = closing ?? { at: undefined };
    const close: Scene[] = closedAt
      ? [
          {
            at: closedAt,
            play: async () => {
              const { version } = await this.api.call<{ version: number }>({
                method: 'GET',
                path: path(),
                as: operator,
              });
              await this.send(`${path()}/closing`, operator, end, 'PUT', version);
            },
          },
        ]
      : [];
    return [tell, ...goOn, ...close];
  }

  private async ask(question: Question): Promise<Asked> {
    const { incident } = question;
    const incidentId = incident && this.told.get(incident);
    const asked = await this.askAs(question, incidentId);
    if (incident && !incidentId)
      this.askedAbout.set(incident, [...(this.askedAbout.get(incident) ?? []), asked.id]);
    return asked;
  }

  private askAs(
    { channel, by, queue, text, schoolId, name, contact, ...question }: Question,
    incidentId: string | undefined,
  ): Promise<Asked> {
    const asked = {
      askerKind: by,
      queue,
      text,
      schoolId,
      name,
      ...contact,
      ...(incidentId && { incidentId }),
    };
    if (channel === 'phone') {
      const { email: _email, ...call } = { email: '', ...asked };
      return this.send('/api/hotline/calls', operatorOf(question), call);
    }
    return this.send('/api/public/hotline/tickets', 'public', { ...asked, consent: true });
  }

  private async step({ id, secret }: Asked, step: QuestionStep, operator: string): Promise<void> {
    const { at: _at, does, ...said } = step;
    const link = `/api/public/hotline/tickets/${secret}`;
    if (does === 'take') await this.send(`/api/hotline/tickets/${id}/operator`, operator, {}, 'PUT');
    else if (does === 'rate') await this.send(`${link}/rating`, 'public', said, 'PUT');
    else if (does === 'reply') await this.send(`${link}/replies`, 'public', said);
    else {
      const as = does === 'partnerAnswer' ? 'partner' : operator;
      await this.send(`/api/hotline/tickets/${id}/entries`, as, { kind: does, ...said });
    }
  }

  private send<Reply>(
    path: string,
    as: string,
    body: object,
    method: 'POST' | 'PUT' = 'POST',
    version?: number,
  ): Promise<Reply> {
    const type = 'application/json';
    const edits = version === undefined ? {} : { version };
    return this.api.call<Reply>({ method, path, as, type, body: JSON.stringify(body), ...edits });
  }
}

function operatorOf({ operator }: Pick<Question, 'operator'>): string {
  return operatorSubs[operator % operatorSubs.length] ?? operatorSubs[0];
}
