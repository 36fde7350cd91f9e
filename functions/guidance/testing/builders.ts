import { region } from '../../shared/testing/people.ts';
import type { Article, ArticleText, Edition } from '../contract/article.ts';
import type { WriteArticle } from '../contract/asking.ts';

const at = '2011-05-16T08:00:00.000Z';

export function anEdition(more: Partial<Edition> = {}): Edition {
  const number = more.number ?? 1;
  return {
    number,
    state: 'draft',
    textId: `text-${number}`,
    title: { ru: 'Как получить код активации', en: '' },
    audiences: ['administration'],
    keywords: '',
    whatChanged: number > 1 ? 'Новый адрес' : '',
    writers: ['p-writer'],
    written: { by: 'p-writer', byName: 'Оператор', at },
    remarks: [],
    ...more,
  };
}

export function anApproved(effectiveOn: string, more: Partial<Edition> = {}): Edition {
  const approved = { by: 'p-leadership', byName: 'Руководитель', at: `${effectiveOn}T08:00:00.000Z` };
  return anEdition({ state: 'approved', approved, effectiveOn, ...more });
}

export function anArticle(more: Partial<Article> = {}): Article {
  return {
    id: 'article-1',
    slug: 'kod-aktivatsii',
    regionId: region,
    editions: [anEdition()],
    withdrawals: [],
    createdAt: at,
    updatedAt: at,
    version: 1,
    ...more,
  };
}

export function aText(more: Partial<ArticleText> = {}): ArticleText {
  return {
    articleId: 'article-1',
    id: 'text-1',
    body: { ru: 'Подайте заявку на сайте.', en: '' },
    attachments: [],
    ...more,
  };
}

/** As an author sends it. */
export function aWriting(more: Partial<WriteArticle> = {}): WriteArticle {
  return {
    title: { ru: 'Как получить код активации школы', en: '' },
    audiences: ['administration'],
    keywords: '',
    whatChanged: '',
    body: { ru: 'Подайте заявку. Код придёт за пять рабочих дней.', en: '' },
    attachments: [],
    ...more,
  };
}
