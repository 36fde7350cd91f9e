export interface Letter {
  to: string;
  subject: string;
  text: string;
  html?: string;
}

export interface Mail {
  /** Where the pages are that letters lead to, without a slash at the end. */
  siteAddress: string;
  send(letter: Letter): Promise<void>;
}
