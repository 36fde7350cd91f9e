import { useEffect, useRef, useState } from 'react';
import { type AtTicket, draftKindSchema } from '../../functions/hotline/contract/presence.ts';
import { unsentWords } from '../shared/drafts/unsentWords.ts';
import { useKeptDraft } from '../shared/ui/useKeptDraft.ts';
import { beatAt } from './deskQueries.ts';
import { refreshEveryMs } from './queries.ts';
import { emptyWords, type WordsDraft, wordsSchema } from './wordsDraft.ts';

interface TicketDraft {
  draft: WordsDraft;
  change(next: WordsDraft): void;
  /** These words have been taken; what was typed while they were on their way stays. */
  sent(words: WordsDraft): void;
  others: AtTicket['others'];
  /** The draft was begun at another computer. */
  isFound: boolean;
}

/**
 * Words that are being written to a ticket: kept on this device, and of an operator at the desk on the server too, so
 * that she finds them at another computer and colleagues see that she writes. The device speaks first while it holds
 * words that the server has not heard.
 */
export function useTicketDraft(ticketId: string, kind: string, isDesk: boolean): TicketDraft {
  const { draft, change, startAnew, keepUnsent } = useKeptDraft(
    `hotline.${ticketId}`,
    wordsSchema,
    emptyWords,
  );
  const [others, setOthers] = useState<AtTicket['others']>([]);
  const [isFound, setFound] = useState(false);
  const now = useRef({ draft, kind });
  now.current = { draft, kind };
  const isTyped = useRef(false);
  const gone = useRef('');
  const beat = useRef<() => Promise<void>>(async () => undefined);

  /** Takes what the server holds where this device has nothing newer. */
  function settle({ own }: AtTicket, sent: WordsDraft | undefined): void {
    const { draft: here } = now.current;
    if (sent && here.text === sent.text) {
      isTyped.current = false;
      change({ ...here, heardAt: own?.at ?? 'none' });
    }
    if (sent || isUnheard(here) || own?.at === here.heardAt) return;
    if (own && own.text === gone.current) void beatAt(ticketId, { draft: null }).catch(() => undefined);
    else if (own) {
      change({ ...here, text: own.text, heardAt: own.at });
      setFound(true);
    } else if (here.text !== '' && here.heardAt !== 'none') startAnew();
  }

  /** Words the server has not heard: what has been typed here, or was left by a page that closed too soon. */
  function isUnheard({ text, heardAt }: WordsDraft): boolean {
    return isTyped.current || (heardAt === undefined && text !== '');
  }

  beat.current = async () => {
    const { draft: here, kind: writes } = now.current;
    const known = draftKindSchema.safeParse(writes).data;
    const sent = known && isUnheard(here) ? here : undefined;
    const said = here.text.trim() === '' ? null : { kind: known ?? 'answer', text: here.text };
    const reply = await beatAt(ticketId, sent ? { draft: said } : {});
    setOthers(reply.others);
    settle(reply, sent);
  };

  useEffect(() => {
    if (!isDesk) return undefined;
    let isBusy = false;
    const run = async () => {
      if (isBusy) return;
      isBusy = true;
      // The desk itself says when the connection is lost; the next beat tries again.
      await beat.current().catch(() => undefined);
      isBusy = false;
    };
    void run();
    const timer = setInterval(() => void run(), refreshEveryMs);
    return () => {
      clearInterval(timer);
      if (isTyped.current) void beat.current().catch(() => undefined);
    };
  }, [isDesk]);

  return {
    draft,
    change: (next) => {
      setFound(false);
      isTyped.current = true;
      const { heardAt: _heard, ...words } = next;
      change(words);
    },
    sent: (words) => {
      setFound(false);
      // A beat on its way may still bring these words to the server; they have been sent and are nobody's draft.
      gone.current = words.text;
      const left = unsentWords(words, now.current.draft);
      isTyped.current = left !== undefined;
      keepUnsent(() => left);
      now.current = { draft: left ?? emptyWords(), kind };
      if (isDesk) void beatAt(ticketId, { draft: null }).catch(() => undefined);
    },
    others,
    isFound,
  };
}
