import { OfferedArticles } from '../../guidance/components/OfferedArticles.tsx';
import { type HotlineExtras, HotlineExtrasContext } from '../../hotline/extras.ts';
import { AskPage } from '../../hotline/pages/AskPage.tsx';

const extras: HotlineExtras = { WhileAsking: OfferedArticles };

/** The way to the hotline, which offers what has been answered already. */
export function AskingPage() {
  return (
    <HotlineExtrasContext value={extras}>
      <AskPage />
    </HotlineExtrasContext>
  );
}
