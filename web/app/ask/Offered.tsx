/** @jsxImportSource preact */
import { useAsking, useReply, useRested } from '../../hotline/ask/context.ts';
import { Notice } from '../../hotline/ask/fields.tsx';
import { paths } from '../paths.ts';
import type { Language } from './kept.ts';
import { pageWords } from './pageWords.ts';

const leastTyped = 12;
const longestText = 500;
const restMs = 700;

/** Articles on what somebody is about to ask; they open beside, so that what is typed stays. */
export function offeredIn(language: Language) {
  const words = pageWords[language].offered;
  return function Offered({ text }: { text: string }) {
    const { calls, regionId, inLanguage } = useAsking();
    const wanted = useRested(text.trim().slice(0, longestText), restMs);
    const isAsked = wanted.length >= leastTyped;
    const found = useReply(() => (isAsked ? calls.articlesOn(regionId, wanted) : undefined), wanted);
    return (
      <div role="status">
        {found && found.length > 0 && (
          <Notice tone="info" role="status" title={words.perhaps}>
            <ul>
              {found.map(({ slug, title }) => (
                <li key={slug}>
                  <a href={paths.article(slug)} target="_blank" rel="noopener" title={words.newTab}>
                    {inLanguage(title)}
                  </a>
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    );
  };
}
