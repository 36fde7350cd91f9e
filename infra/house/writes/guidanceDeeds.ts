import { aWriting } from '../../../functions/guidance/testing/builders.ts';
import type { Role } from '../../../functions/shared/access/roles.ts';
import { ownSchool } from '../../../functions/shared/testing/people.ts';
import type { World } from '../routes/world.ts';
import { type Deed, type Doing, deed, done, make } from './deed.ts';
import { askedByPhone } from './hotlineDeeds.ts';

type ArticleStep = 'review' | 'approval';

export const guidanceDeeds: Record<string, Doing> = {
  'POST /guidance/desk/articles': async () =>
    make('guidance', 'operator', '/desk/articles', aWriting(), aWriting({ keywords: 'другое' })),
  'POST /guidance/desk/articles/from-answer': async (world) => {
    const { id } = await askedByPhone(world, { answer: 'Обновите страницу', resolved: true });
    const body = { ticketId: id, entryId: `${id}-a` };
    return make('guidance', 'operator', '/desk/articles/from-answer', body);
  },
  'PUT /guidance/desk/articles/{articleId}/draft': async (world) =>
    onArticle(world, 'operator', 'draft', aWriting()),
  'PUT /guidance/desk/articles/{articleId}/review': async (world) => onArticle(world, 'operator', 'review'),
  'PUT /guidance/desk/articles/{articleId}/return': async (world) =>
    onArticle(world, 'leadership', 'return', { remark: 'Короче' }, ['review']),
  'PUT /guidance/desk/articles/{articleId}/approval': async (world) =>
    onArticle(world, 'leadership', 'approval', {}, ['review']),
  'PUT /guidance/desk/articles/{articleId}/discard': async (world) => {
    const { id, version } = await articleIn(world, ['review', 'approval']);
    const draft = deed('guidance', 'operator', 'PUT', `/desk/articles/${id}/draft`, {
      body: aWriting(),
      version,
    });
    const next = await done(world, draft);
    return deed('guidance', 'operator', 'PUT', `/desk/articles/${id}/discard`, {
      body: { reason: 'передумали' },
      version: next.version,
    });
  },
  'PUT /guidance/desk/articles/{articleId}/withdrawal': async (world) =>
    onArticle(world, 'leadership', 'withdrawal', { reason: 'устарело' }, ['review', 'approval']),
  'PUT /guidance/articles/{slug}/votes/{device}': async (world) => {
    const { slug } = await articleIn(world, ['review', 'approval']);
    return deed('guidance', 'school', 'PUT', `/articles/${slug}/votes/device-of-somebody`, {
      body: { useful: true, comment: 'Коротко и ясно' },
    });
  },
  'PUT /guidance/articles/{slug}/reading': async (world) => {
    const { slug } = await articleIn(world, ['review', 'approval']);
    return deed('guidance', 'school', 'PUT', `/articles/${slug}/reading`, { body: { number: 1 } });
  },
  'PUT /guidance/articles/{articleId}/uses/{ticketId}': async (world) => {
    const { id } = await articleIn(world, ['review', 'approval']);
    const { id: ticketId } = await askedByPhone(world, { schoolId: ownSchool });
    return deed('guidance', 'operator', 'PUT', `/articles/${id}/uses/${ticketId}`, {});
  },
};

/** An article that has come so far, each step by whoever may take it. */
async function articleIn(world: World, steps: readonly ArticleStep[]) {
  let article = await done(world, make('guidance', 'operator', '/desk/articles', aWriting()));
  for (const step of steps) {
    const as = step === 'review' ? 'operator' : 'leadership';
    const { id, version } = article;
    article = await done(
      world,
      deed('guidance', as, 'PUT', `/desk/articles/${id}/${step}`, { body: {}, version }),
    );
  }
  return article as { id: string; slug: string; version: number };
}

async function onArticle(
  world: World,
  as: Role,
  step: string,
  body?: unknown,
  before: readonly ArticleStep[] = [],
): Promise<Deed> {
  const { id, version } = await articleIn(world, before);
  return deed('guidance', as, 'PUT', `/desk/articles/${id}/${step}`, { body, version });
}
