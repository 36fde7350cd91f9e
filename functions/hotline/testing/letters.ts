interface Raw {
  from?: string;
  subject?: string;
  id?: string;
  headers?: Record<string, string>;
  text?: string;
  html?: string;
  files?: readonly { name: string; type: string; bytes: Buffer }[];
}

const boundary = 'part-of-letter';

/** A letter as it stands on the wire. */
export function aLetter(raw: Raw = {}): string {
  const {
    from = 'Анна <anna@example.org>',
    subject = 'Не открывается журнал',
    id = 'first@example.org',
    headers = {},
  } = raw;
  const head = {
    From: from.replace(/^[^<]*[^\x20-\x7e][^<]*(?=<)/, (name) => `${encoded(name.trim())} `),
    To: 'hotline@example.org',
    Subject: encoded(subject),
    'Message-ID': `<${id}>`,
    'MIME-Version': '1.0',
    'Content-Type': `multipart/mixed; boundary="${boundary}"`,
    ...headers,
  };
  return [
    ...Object.entries(head).map(([name, value]) => `${name}: ${value}`),
    '',
    ...partsOf(raw).flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function partsOf({ text, html, files = [] }: Raw): string[] {
  const words =
    html === undefined
      ? [part('text/plain; charset=utf-8', Buffer.from(text ?? 'Здравствуйте! Не открывается журнал 7Б.'))]
      : [part('text/html; charset=utf-8', Buffer.from(html))];
  return [
    ...words,
    ...files.map(({ name, type, bytes }) =>
      part(`${type}; name="${encoded(name)}"`, bytes, `attachment; filename="${encoded(name)}"`),
    ),
  ];
}

function part(type: string, bytes: Buffer, disposition?: string): string {
  return [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    ...(disposition ? [`Content-Disposition: ${disposition}`] : []),
    '',
    bytes.toString('base64').replaceAll(/.{1,76}/g, '$&\r\n'),
  ].join('\r\n');
}

function encoded(words: string): string {
  return /^[\x20-\x7e]*$/.test(words) ? words : `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`;
}
