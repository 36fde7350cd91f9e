import { type HotlineExtras, HotlineExtrasContext } from '../../hotline/extras.ts';
import { HotlinePage } from '../../hotline/pages/HotlinePage.tsx';
import { later } from '../../shared/ui/later.tsx';

const ArticlesForAnswer = later(
  async () => (await import('../../guidance/components/ArticlesForAnswer.tsx')).ArticlesForAnswer,
);
const ToArticle = later(async () => (await import('../../guidance/components/ToArticle.tsx')).ToArticle);

const extras: HotlineExtras = { ForAnswer: ArticlesForAnswer, OnAnswer: ToArticle };

/** The hotline with its articles: for an answer, and of an answer. */
export function HotlineDeskPage() {
  return (
    <HotlineExtrasContext value={extras}>
      <HotlinePage />
    </HotlineExtrasContext>
  );
}
