import { ArticlesForAnswer } from '../../guidance/components/ArticlesForAnswer.tsx';
import { ToArticle } from '../../guidance/components/ToArticle.tsx';
import { type HotlineExtras, HotlineExtrasContext } from '../../hotline/extras.ts';
import { HotlinePage } from '../../hotline/pages/HotlinePage.tsx';

const extras: HotlineExtras = { ForAnswer: ArticlesForAnswer, OnAnswer: ToArticle };

/** The hotline with its articles: for an answer, and of an answer. */
export function HotlineDeskPage() {
  return (
    <HotlineExtrasContext value={extras}>
      <HotlinePage />
    </HotlineExtrasContext>
  );
}
