import type { CoverageRow } from '../../../functions/seminars/contract/coverage.ts';
import { learningPaths } from '../../../functions/seminars/learning/content/paths.ts';
import { type Learner, learners } from '../../../functions/seminars/learning/contract.ts';
import { pathAskedOf } from '../../../functions/seminars/learning/rules.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import type { DemoPerson } from '../identity/people.ts';
import type { Product } from '../running.ts';
import { DemoApi } from './api.ts';
import type { DemoMunicipality } from './story/places.ts';

/** On these days some learn; each day another part of those who were appointed by then. */
const learningDays: readonly Day[] = ['2011-05-19', '2011-06-20', '2011-09-12'];
/** One in so many schools learns on a day. */
const oneIn = 8;
/** Browsers of a day: no more than one address may send within a minute. */
const browsersADay = 50;
/** Its five first steps are still ahead of it, so that they can be shown. */
const beginner = 's-20602000-001';

/** Those responsible finish the path under their own names; pupils, parents and teachers without any. */
export class LearningDesk {
  private readonly api: DemoApi;
  private readonly asThemselves: DemoApi;
  private readonly municipalities: readonly DemoMunicipality[];
  private readonly people = new Map<string, DemoPerson>();

  constructor(product: Product, api: DemoApi, municipalities: readonly DemoMunicipality[]) {
    this.api = api;
    this.municipalities = municipalities;
    this.asThemselves = new DemoApi(product, {
      list: async () => [...this.people.values()],
      find: async (sub) => this.people.get(sub),
    });
  }

  async playOn(day: Day): Promise<void> {
    const turn = learningDays.indexOf(day);
    if (turn < 0) return;
    for (const [place, { id }] of this.municipalities.entries()) {
      const { items } = await this.api.call<{ items: CoverageRow[] }>({
        method: 'GET',
        path: `/api/seminars/coverage/${id}?duty=responsible`,
        as: 'operator',
      });
      for (const [at, { nodeId, personName }] of items.entries()) {
        const isTurn = nodeId === id ? place % 2 === turn % 2 : (at + place) % oneIn === turn;
        if (personName && isTurn && nodeId !== beginner) await this.pass(nodeId, id, personName);
      }
    }
    for (let at = 0; at < browsersADay; at += 1) await this.finishInBrowser(turn * browsersADay + at);
  }

  private async pass(nodeId: NodeId, municipalityId: NodeId, name: string): Promise<void> {
    const role = nodeId === municipalityId ? 'municipal' : 'school';
    const sub = `responsible-of-${nodeId}`;
    const words = { ru: name, en: name };
    const [region = ''] = municipalityId.replace('m-', 'r-').match(/^r-\d{2}/) ?? [];
    this.people.set(sub, {
      sub,
      role,
      org: nodeId,
      path: role === 'municipal' ? [region, nodeId] : [region, municipalityId, nodeId],
      name: words,
      position: { ru: 'Ответственный за внедрение', en: 'Responsible for the rollout' },
      organisation: { ru: nodeId, en: nodeId },
      email: `${sub}@example.org`,
      locale: 'ru',
    });
    await this.put('/api/seminars/learning/passing', sub, { answers: rightOf(pathAskedOf(role)) });
  }

  private async finishInBrowser(number: number): Promise<void> {
    const learner = learners[number % 3 === 0 ? 1 : 2 + (number % 2)] ?? 'pupil';
    const { id } = this.municipalities[(number * 7) % this.municipalities.length] ?? {};
    const browser = `demo-browser-${String(number).padStart(8, '0')}`;
    await this.put(`/api/public/seminars/learning/paths/${learner}/browsers/${browser}`, 'public', {
      answers: rightOf(learner),
      ...(id && number % 5 !== 0 && { municipalityId: id }),
    });
  }

  private async put(path: string, as: string, body: object): Promise<void> {
    await this.asThemselves.call({
      method: 'PUT',
      path,
      as,
      type: 'application/json',
      body: JSON.stringify(body),
    });
  }
}

function rightOf(learner: Learner = 'administrator'): number[] {
  return learningPaths[learner].questions.map(({ right }) => right);
}
