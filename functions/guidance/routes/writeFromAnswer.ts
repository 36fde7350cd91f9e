import { Refusal } from '../../shared/refusal.ts';
import { doing, textOf } from '../changing.ts';
import type { Audience } from '../contract/article.ts';
import { fromAnswerSchema } from '../contract/asking.ts';
import { deskArticleSchema } from '../contract/views.ts';
import { createArticle } from '../creating.ts';
import { deskArticleOf } from '../deskView.ts';
import { route } from './route.ts';

const audiences = {
  parent: 'parents',
  pupil: 'pupils',
  teacher: 'teachers',
  administration: 'administration',
  authority: 'municipal',
} as const satisfies Record<string, Audience>;

export const writeFromAnswer = route({
  method: 'POST',
  path: '/desk/articles/from-answer',
  summary:
    'Begin an article with an answer of the hotline: its subject and its words, and nothing of who asked',
  right: 'guidance.draw',
  about: 'region',
  body: fromAnswerSchema,
  creates: true,
  reply: deskArticleSchema,
  handle: async ({ body: { ticketId, entryId } }, rooms, request) => {
    const answer = await rooms.hotline.answer(ticketId, entryId);
    const [region] = request.principal?.path ?? [];
    if (answer.regionId !== region)
      throw new Refusal('foreignNode', 'The ticket is another region’s', { node: answer.regionId });
    const id = request.newId();
    const { text, written } = await textOf(
      id,
      `${id}-1`,
      {
        title: { ru: titleOf(answer.subject), en: '' },
        audiences: [audiences[answer.askerKind]],
        keywords: '',
        whatChanged: '',
        body: { ru: answer.text, en: '' },
        attachments: [],
      },
      rooms,
    );
    const origin = { ticketId, entryId, number: answer.number };
    const article = await createArticle(rooms, request, { id, written, text, who: doing(request), origin });
    return deskArticleOf(article, rooms, request.principal);
  },
});

const shortestTitle = 3;

function titleOf(subject: string): string {
  const title = subject.replaceAll(/\s+/g, ' ').trim().slice(0, 150);
  return title.length < shortestTitle ? 'Без названия' : title;
}
