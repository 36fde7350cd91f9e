import { type ComponentType, createContext, useContext } from 'react';

/** What the application sets into the pages of the hotline from other domains. */
export interface HotlineExtras {
  /** Beside an answer while it is written; `text` is what was asked. */
  ForAnswer?: ComponentType<{ ticketId: string; text: string; onInsert: (words: string) => void }>;
  /** What may be made of an answer that has been given. */
  OnAnswer?: ComponentType<{ ticketId: string; entryId: string }>;
}

export const HotlineExtrasContext = createContext<HotlineExtras>({});

export function useHotlineExtras(): HotlineExtras {
  return useContext(HotlineExtrasContext);
}
