export interface Letter {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** The letter this one answers, and those before it, so that mail programs show them as one conversation. */
  inReplyTo?: string;
  references?: readonly string[];
  /** Written by the product itself, so that no other machine answers it. */
  automatic?: 'auto-generated' | 'auto-replied';
}

export interface SentLetter {
  /** The Message-ID it went out with, in angle brackets. */
  messageId: string;
}

export interface Mail {
  /** Where the pages are that letters lead to, without a slash at the end. */
  siteAddress: string;
  /** The address letters come from, and replies go to. */
  address: string;
  send(letter: Letter): Promise<SentLetter>;
}

/** Headers of a letter besides those that every letter has. */
export function headersOf({
  inReplyTo,
  references = [],
  automatic,
}: Letter): { Name: string; Value: string }[] {
  const told: [string, string | undefined][] = [
    ['In-Reply-To', inReplyTo],
    ['References', references.join(' ') || undefined],
    ['Auto-Submitted', automatic],
    ['X-Auto-Response-Suppress', automatic && 'All'],
  ];
  return told.flatMap(([Name, Value]) => (Value ? [{ Name, Value }] : []));
}
