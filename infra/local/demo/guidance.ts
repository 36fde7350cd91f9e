import type { DeskArticle } from '../../../functions/guidance/contract/views.ts';
import { momentOf } from '../../../functions/shared/calendar/zone.ts';
import type { Day, Instant } from '../../../functions/shared/words.ts';
import { demoToday } from '../clock.ts';
import type { DemoApi } from './api.ts';
import type { ArticleText } from './story/articleTexts.ts';

interface Scene {
  at: Instant;
  play(): Promise<void>;
}

const hourMs = 3_600_000;
const desk = '/api/guidance/desk/articles';
/** Staff who read guidelines in the demonstration, and so are told of what changes. */
const readers = ['demo-school-1', 'demo-school-2', 'demo-municipal-1', 'demo-trainer'] as const;

/** Plays how guidance came about: articles written, approved by somebody else, read, rated, written anew. */
export class GuidanceDesk {
  private readonly api: DemoApi;
  private readonly travelTo: (moment: Instant) => void;
  private readonly scenes: Scene[];

  constructor(api: DemoApi, texts: readonly ArticleText[], travelTo: (moment: Instant) => void) {
    this.api = api;
    this.travelTo = travelTo;
    this.scenes = texts.flatMap((text) => this.scenesOf(text)).sort((a, b) => (a.at < b.at ? -1 : 1));
  }

  /** Everything that happened before a moment and has not been played. */
  async playUntil(moment: Instant): Promise<void> {
    for (let scene = this.scenes[0]; scene && scene.at < moment; scene = this.scenes[0]) {
      this.travelTo(scene.at);
      await scene.play();
      this.scenes.shift();
    }
  }

  private scenesOf(text: ArticleText): Scene[] {
    let article: DeskArticle | undefined;
    const { by, next, approvedOn, withdrawn } = text;
    const step = (day: Day, hour: number, does: (now: DeskArticle) => Promise<DeskArticle>): Scene => ({
      at: at(day, hour),
      play: async () => {
        if (article) article = await does(article);
      },
    });
    const begin: Scene = {
      at: at(text.writtenOn, 10),
      play: async () => {
        article = await this.send<DeskArticle>('POST', desk, by, bodyOf(text));
        if (text.sent !== false) article = await this.step(article, 'review', by);
      },
    };
    return [
      begin,
      ...(text.remark
        ? [step(text.writtenOn, 15, (now) => this.step(now, 'return', 'leadership', { remark: text.remark }))]
        : []),
      ...(approvedOn
        ? [
            step(approvedOn, 11, (now) => this.approve(now, text)),
            this.rated(approvedOn, text, () => article),
          ]
        : []),
      ...(next
        ? [
            step(next.writtenOn, 12, (now) => this.rewrite(now, text, next)),
            step(next.approvedOn, 12, (now) => this.step(now, 'approval', 'leadership', {})),
          ]
        : []),
      ...(withdrawn
        ? [
            step(withdrawn.on, 14, (now) =>
              this.step(now, 'withdrawal', 'leadership', { reason: withdrawn.reason }),
            ),
          ]
        : []),
    ];
  }

  private approve(article: DeskArticle, { act }: ArticleText): Promise<DeskArticle> {
    return this.step(article, 'approval', 'leadership', { ...(act && { act }) });
  }

  private async rewrite(article: DeskArticle, text: ArticleText, next: NonNullable<ArticleText['next']>) {
    const body = { ...bodyOf({ ...text, body: next.body }), whatChanged: next.whatChanged };
    const draft = await this.send<DeskArticle>(
      'PUT',
      `${desk}/${article.id}/draft`,
      text.by,
      body,
      article.version,
    );
    return this.step(draft, 'review', text.by);
  }

  /** Read by staff and rated by whoever came on the days that followed. */
  private rated(
    day: Day,
    { votes = [0, 0], comment }: ArticleText,
    article: () => DeskArticle | undefined,
  ): Scene {
    return {
      at: at(day, 17),
      play: async () => {
        const slug = article()?.slug;
        if (!slug) return;
        for (const person of readers)
          await this.send('PUT', `/api/guidance/articles/${slug}/reading`, person, { number: 1 });
        const [yes, no] = votes;
        for (let device = 0; device < yes + no; device += 1)
          await this.send(
            'PUT',
            `/api/public/guidance/articles/${slug}/votes/demo-device-${String(device).padStart(6, '0')}`,
            'public',
            { useful: device < yes, ...(comment && device === 0 && { comment }) },
          );
      },
    };
  }

  private step(article: DeskArticle, name: string, as: string, body: object = {}): Promise<DeskArticle> {
    return this.send('PUT', `${desk}/${article.id}/${name}`, as, body, article.version);
  }

  private send<Reply>(method: 'POST' | 'PUT', path: string, as: string, body: object, version?: number) {
    return this.api.call<Reply>({
      method,
      path,
      as,
      type: 'application/json',
      body: JSON.stringify(body),
      ...(version !== undefined && { version }),
    });
  }
}

function bodyOf({ title, audiences, keywords, body }: ArticleText) {
  return {
    title: { ru: title.ru, en: title.en ?? '' },
    audiences,
    keywords,
    body: { ru: body.ru, en: body.en ?? '' },
  };
}

function at(day: Day, hour: number): Instant {
  return new Date(momentOf(day, hour * hourMs, demoToday.zone)).toISOString();
}
