import { routeOf } from '../../shared/route.ts';
import type { GuidanceRooms } from '../rooms.ts';

export const route = routeOf<GuidanceRooms>();

/** The region of the article that a path names. */
export async function regionOfArticle(
  { params }: { params: { articleId: string } },
  { articles }: Pick<GuidanceRooms, 'articles'>,
): Promise<string> {
  return (await articles.get(params.articleId)).regionId;
}

export async function regionOfSlug(
  { params }: { params: { slug: string } },
  { articles }: Pick<GuidanceRooms, 'articles'>,
): Promise<string> {
  return (await articles.bySlug(params.slug)).regionId;
}
