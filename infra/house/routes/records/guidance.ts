import { articleRepository } from '../../../../functions/guidance/repository/articleRepository.ts';
import { anApproved, anArticle, aText } from '../../../../functions/guidance/testing/builders.ts';
import { domainTable, type Platform } from '../../../../functions/shared/platform.ts';
import { articleAtId } from '../ids.ts';
import type { Place } from '../places.ts';
import { seeding } from './seeding.ts';

/** An article in force, at the address of its id. */
export async function putArticle(place: Place, platform: Platform): Promise<void> {
  const id = articleAtId(place);
  const articles = articleRepository(domainTable(platform, 'guidance'));
  await articles.claim(id, id);
  await articles.create(
    anArticle({ id, slug: id, regionId: place.id, editions: [anApproved('2011-05-16')] }),
    aText({ articleId: id }),
    seeding(place.id),
  );
}
