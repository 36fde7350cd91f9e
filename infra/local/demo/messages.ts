import type { MessageView } from '../../../functions/messaging/contract/post.ts';
import { momentOf } from '../../../functions/shared/calendar/zone.ts';
import type { Day, Instant } from '../../../functions/shared/words.ts';
import { demoToday } from '../clock.ts';
import type { DemoApi } from './api.ts';
import { type LetterOfStory, letters } from './story/letters.ts';

interface Scene {
  at: Instant;
  play(): Promise<void>;
}

const hourMs = 3_600_000;
const messages = '/api/messaging/messages';

/** Plays what organisations wrote to one another: messages sent, read and answered, a draft left for tomorrow. */
export class PostDesk {
  private readonly api: DemoApi;
  private readonly travelTo: (moment: Instant) => void;
  private readonly settle: () => Promise<void>;
  private readonly scenes: Scene[];

  constructor(api: DemoApi, travelTo: (moment: Instant) => void, settle: () => Promise<void>) {
    this.api = api;
    this.travelTo = travelTo;
    this.settle = settle;
    this.scenes = letters.flatMap((letter) => this.scenesOf(letter)).sort((a, b) => (a.at < b.at ? -1 : 1));
  }

  /** Everything that happened before a moment and has not been played. */
  async playUntil(moment: Instant): Promise<void> {
    for (let scene = this.scenes[0]; scene && scene.at < moment; scene = this.scenes[0]) {
      this.travelTo(scene.at);
      await scene.play();
      await this.settle();
      this.scenes.shift();
    }
  }

  private scenesOf({ on, by, isDraft, readBy = [], answers = [], ...letter }: LetterOfStory): Scene[] {
    let id = '';
    const write: Scene = {
      at: at(on, 10),
      play: async () => {
        const draft = await this.send<MessageView>('POST', messages, by, letter);
        id = draft.id;
        if (!isDraft) await this.send('PUT', `${messages}/${id}/sending`, by, undefined, draft.version);
      },
    };
    return [
      write,
      ...readBy.map((reader) => ({
        at: at(reader.on, 12),
        play: () => this.send<void>('PUT', `${messages}/${id}/reading`, reader.person),
      })),
      ...answers.map((answer) => ({
        at: at(answer.on, 15),
        play: () =>
          this.send<void>('POST', `${messages}/${id}/threads/${answer.desk}/entries`, answer.person, {
            text: answer.text,
          }),
      })),
    ];
  }

  private send<Reply>(method: 'POST' | 'PUT', path: string, as: string, body?: object, version?: number) {
    return this.api.call<Reply>({
      method,
      path,
      as,
      ...(body && { type: 'application/json', body: JSON.stringify(body) }),
      ...(version !== undefined && { version }),
    });
  }
}

function at(day: Day, hour: number): Instant {
  return new Date(momentOf(day, hour * hourMs, demoToday.zone)).toISOString();
}
