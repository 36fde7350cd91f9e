import { convert } from 'html-to-text';
import { type Attachment, type HeaderValue, type ParsedMail, simpleParser } from 'mailparser';
import sanitizeHtml from 'sanitize-html';

/** A letter as it came, as far as the hotline looks at it. */
export interface IncomingLetter {
  messageId?: string;
  /** What it answers, the latest last. */
  refersTo: readonly string[];
  from?: { address: string; name?: string };
  /** The address of the envelope; empty for a letter that wants no answer. */
  returnPath: string;
  subject: string;
  text: string;
  attachments: readonly { name: string; bytes: Uint8Array }[];
  /** Lower-case names of headers, with their values as text. */
  headers: ReadonlyMap<string, string>;
}

/** Letters with more parts than people write are not read further. */
const mostParts = 200;

/** Reads a raw letter. Whatever markup it has is sanitised first and then told as text: entries are plain text. */
export async function readLetter(raw: Uint8Array, returnPath: string): Promise<IncomingLetter> {
  const mail = await simpleParser(Buffer.from(raw), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    maxChildNodes: mostParts,
  });
  const [sender] = mail.from?.value ?? [];
  const address = sender?.address?.toLowerCase();
  return {
    ...(mail.messageId && { messageId: mail.messageId }),
    refersTo: [...[mail.references ?? []].flat(), ...(mail.inReplyTo ? [mail.inReplyTo] : [])],
    ...(address && { from: { address, ...(sender?.name && { name: sender.name.slice(0, 120) }) } }),
    returnPath: returnPath.toLowerCase(),
    subject: (mail.subject ?? '').replaceAll(/\s+/g, ' ').trim(),
    text: textOf(mail),
    attachments: mail.attachments.map(fileOf),
    headers: new Map([...mail.headers].map(([name, value]) => [name, wordsOf(value)])),
  };
}

function textOf({ text, html }: ParsedMail): string {
  if (text?.trim()) return text.trim();
  if (!html) return '';
  return convert(sanitizeHtml(html), { wordwrap: false }).trim();
}

function fileOf({ filename, contentType, content }: Attachment, index: number) {
  const ending = contentType.split('/')[1]?.replace(/^x-|[^a-z0-9]/g, '') ?? 'bin';
  return {
    name: (filename ?? `вложение-${index + 1}.${ending}`).slice(-200),
    bytes: new Uint8Array(content),
  };
}

function wordsOf(value: HeaderValue): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : '')).join(' ');
  return 'value' in value && typeof value.value === 'string' ? value.value : '';
}
