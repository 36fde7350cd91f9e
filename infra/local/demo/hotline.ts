import type { Instant, NodeId } from '../../../functions/shared/words.ts';
import type { DemoApi } from './api.ts';
import { operatorSubs } from './operators.ts';
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
  private readonly regionId: NodeId;

  constructor(
    api: DemoApi,
    regionId: NodeId,
    questions: readonly Question[],
    travelTo: (moment: Instant) => void,
  ) {
    this.api = api;
    this.regionId = regionId;
    this.travelTo = travelTo;
    this.scenes = questions
      .flatMap((question) => this.scenesOf(question))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
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
          if (asked) await this.step(asked, step, question);
        },
      }),
    );
    return [ask, ...steps];
  }

  private ask({ channel, by, queue, text, schoolId, name, contact, ...question }: Question): Promise<Asked> {
    const asked = { askerKind: by, queue, text, schoolId, name, ...contact };
    if (channel === 'phone') {
      const { email: _email, ...call } = { email: '', ...asked };
      return this.send('/api/hotline/calls', operatorOf(question), call);
    }
    return this.send('/api/public/hotline/tickets', 'public', { ...asked, consent: true });
  }

  private async step(
    { id, secret }: Asked,
    step: QuestionStep,
    { text, operator: at }: Question,
  ): Promise<void> {
    const { at: _at, does, ...said } = step;
    const operator = operatorOf({ operator: at });
    const link = `/api/public/hotline/tickets/${secret}`;
    if (does === 'take') await this.send(`/api/hotline/tickets/${id}/operator`, operator, {}, 'PUT');
    else if (does === 'rate') await this.send(`${link}/rating`, 'public', said, 'PUT');
    else if (does === 'reply') await this.send(`${link}/replies`, 'public', said);
    else {
      const as = does === 'partnerAnswer' ? 'partner' : operator;
      if (does === 'answer' && step.resolves) await this.offerArticle(id, text, operator);
      await this.send(`/api/hotline/tickets/${id}/entries`, as, { kind: does, ...said });
    }
  }

  /** Where guidance has an article on the question, the operator gives it along with the answer. */
  private async offerArticle(ticketId: string, text: string, operator: string): Promise<void> {
    const query = new URLSearchParams({ region: this.regionId, text: text.slice(0, 500) });
    const { items } = await this.api.call<{ items: { id: string }[] }>({
      method: 'GET',
      path: `/api/guidance/matches?${query}`,
      as: operator,
    });
    const [article] = items;
    if (article)
      await this.send(`/api/guidance/articles/${article.id}/uses/${ticketId}`, operator, {}, 'PUT');
  }

  private send<Reply>(
    path: string,
    as: string,
    body: object,
    method: 'POST' | 'PUT' = 'POST',
  ): Promise<Reply> {
    return this.api.call<Reply>({ method, path, as, type: 'application/json', body: JSON.stringify(body) });
  }
}

function operatorOf({ operator }: Pick<Question, 'operator'>): string {
  return operatorSubs[operator % operatorSubs.length] ?? operatorSubs[0];
}
