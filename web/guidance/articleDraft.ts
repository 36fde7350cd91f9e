import { z } from 'zod';
import { audienceSchema } from '../../functions/guidance/contract/article.ts';
import type { DeskArticle } from '../../functions/guidance/contract/views.ts';
import { sentAttachmentSchema } from '../../functions/hotline/contract/attachments.ts';

/** What an author has typed so far, over which version of the article. */
export const articleDraftSchema = z.object({
  base: z.int(),
  titleRu: z.string(),
  titleEn: z.string(),
  bodyRu: z.string(),
  bodyEn: z.string(),
  keywords: z.string(),
  whatChanged: z.string(),
  audiences: z.array(audienceSchema),
  attachments: z.array(sentAttachmentSchema),
});
export type ArticleDraft = z.infer<typeof articleDraftSchema>;

export function emptyDraft(title = ''): ArticleDraft {
  return {
    base: 0,
    titleRu: title,
    titleEn: '',
    bodyRu: '',
    bodyEn: '',
    keywords: '',
    whatChanged: '',
    audiences: ['teachers'],
    attachments: [],
  };
}

/** The article as its form begins with it; the next edition has not yet said what changes. */
export function draftOf({ shown, version, state }: DeskArticle): ArticleDraft {
  return {
    base: version,
    titleRu: shown.title.ru,
    titleEn: shown.title.en,
    bodyRu: shown.body.ru,
    bodyEn: shown.body.en,
    keywords: shown.keywords,
    whatChanged: state === 'inForce' ? '' : shown.whatChanged,
    audiences: shown.audiences,
    attachments: shown.attachments.map(({ id, name }) => ({ id, name })),
  };
}

/** The draft as the server takes it. */
export function bodyOf({ titleRu, titleEn, bodyRu, bodyEn, base: _base, ...rest }: ArticleDraft) {
  return { ...rest, title: { ru: titleRu, en: titleEn }, body: { ru: bodyRu, en: bodyEn } };
}

export function isWhole({ titleRu, bodyRu, audiences }: ArticleDraft): boolean {
  return titleRu.trim().length > 2 && bodyRu.trim() !== '' && audiences.length > 0;
}
