import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import type { CannedReply } from '../../functions/hotline/contract/cannedReply.ts';
import type { Queue } from '../../functions/hotline/contract/words.ts';
import { cannedFor, typedAfterSlash } from './cannedSearch.ts';
import { cannedReplies } from './deskQueries.ts';

interface Picking {
  isOn: boolean;
  text: string;
  queue: Queue;
  onPick: (reply: CannedReply, cursor: number) => void;
}

/** The list that a slash at the beginning of a line opens, walked by arrows while the field keeps the focus. */
export function useCannedPicker({ isOn, text, queue, onPick }: Picking) {
  const all = useQuery({ ...cannedReplies(), enabled: isOn });
  const [cursor, setCursor] = useState(0);
  const [place, setPlace] = useState(0);
  const [closedAt, setClosedAt] = useState<string>();
  const typed = isOn ? typedAfterSlash(text, cursor) : undefined;
  const isOpen = typed !== undefined && closedAt !== text;
  const replies = isOpen ? cannedFor(all.data ?? [], typed, queue) : [];
  const chosen = Math.min(place, Math.max(0, replies.length - 1));
  const pick = (reply: CannedReply) => {
    onPick(reply, cursor);
    setPlace(0);
  };
  return {
    isOpen,
    replies,
    chosen,
    pick,
    /** Where the cursor stands after each change of the field. */
    follow: (at: number) => {
      setCursor(at);
      setPlace(0);
    },
    /** True for a key that was the list's own. */
    takesKey: (event: KeyboardEvent): boolean => {
      if (!isOpen) return false;
      const reply = replies[chosen];
      const does: Record<string, () => void> = {
        Escape: () => setClosedAt(text),
        ...(reply && {
          ArrowDown: () => setPlace((chosen + 1) % replies.length),
          ArrowUp: () => setPlace((chosen + replies.length - 1) % replies.length),
          Enter: () => pick(reply),
          Tab: () => pick(reply),
        }),
      };
      const act = event.ctrlKey || event.metaKey ? undefined : does[event.key];
      if (!act) return false;
      event.preventDefault();
      event.stopPropagation();
      act();
      return true;
    },
  };
}
