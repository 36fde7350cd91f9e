/** @jsxImportSource preact */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AskForm } from '../../hotline/ask/AskForm.tsx';
import type { ChosenSchool } from '../../hotline/ask/askDraft.ts';
import { type Asked, callsOf } from '../../hotline/ask/calls.ts';
import { type Asking, AskingContext } from '../../hotline/ask/context.ts';
import { Done } from '../../hotline/ask/Done.tsx';
import { KnownIncidents } from '../../hotline/ask/KnownIncidents.tsx';
import { askWords } from '../../hotline/ask/words.ts';
import { tellHeight } from '../../hotline/toldHeight.ts';
import { Header } from './Header.tsx';
import { keepLanguage, keptScheme, type Language, whenSchemeChanges } from './kept.ts';
import { offeredIn } from './Offered.tsx';
import { pageWords } from './pageWords.ts';

interface AskAppProps {
  token: string | undefined;
  regionId: string;
  isEmbedded: boolean;
  language: Language;
}

/**
 * The way to the hotline for everybody, an application of its own: a parent on a bad line waits for this form alone, not
 * for the frame of the whole.
 */
export function AskApp({ token, regionId, isEmbedded, ...first }: AskAppProps) {
  const [language, setLanguage] = useState(first.language);
  const [scheme, setScheme] = useState(keptScheme);
  const [asked, setAsked] = useState<Asked>();
  const calls = useMemo(() => callsOf(token), [token]);
  const content = useRef<HTMLElement>(null);
  const words = askWords[language];
  const { ask } = words;
  const around = pageWords[language];
  const asking: Asking = {
    words,
    inLanguage: (wording) => (language === 'en' && wording.en) || wording.ru,
    calls,
    regionId,
    isEmbedded,
  };
  const query = useMemo(() => new URLSearchParams(location.search), []);
  const incidentId = query.get('incident') ?? '';
  const about = useNamedSchool(asking, query.get('school') ?? '');
  const WhileAsking = useMemo(() => offeredIn(language), [language]);
  useLayoutEffect(() => {
    keepLanguage(language);
    document.title = `${ask.title} · ${around.frame.product}`;
  }, [language, ask, around]);
  useEffect(() => whenSchemeChanges(setScheme), []);
  useLayoutEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  useEffect(() => {
    if (isEmbedded && content.current) return tellHeight(content.current);
  }, [isEmbedded]);
  return (
    <AskingContext.Provider value={asking}>
      {!isEmbedded && (
        <Header
          language={language}
          onLanguage={setLanguage}
          scheme={scheme}
          onScheme={setScheme}
          isSignedIn={!!token}
        />
      )}
      <main id="content" tabIndex={-1} ref={content}>
        <h1>{ask.title}</h1>
        <p class="subtitle">{ask.subtitle}</p>
        {asked ? (
          <Done asked={asked} onAnother={() => setAsked(undefined)} />
        ) : (
          <>
            <KnownIncidents joining={incidentId} />
            <AskForm
              key={about?.id ?? ''}
              about={about}
              incidentId={incidentId}
              WhileAsking={WhileAsking}
              requestNumber={around.requestNumber}
              onAsked={setAsked}
            />
          </>
        )}
      </main>
    </AskingContext.Provider>
  );
}

/** The school that the address names, once its name has come. */
function useNamedSchool({ calls, inLanguage }: Asking, id: string): ChosenSchool | undefined {
  const [school, setSchool] = useState<ChosenSchool>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name is taken once, as the draft keeps it
  useEffect(() => {
    if (id === '') return;
    calls.schoolById(id).then(
      ({ name }) => setSchool({ id, name: inLanguage(name) }),
      () => undefined,
    );
  }, [id]);
  return school;
}
