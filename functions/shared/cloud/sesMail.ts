import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { headersOf, type Letter, type Mail, type SentLetter } from '../mail.ts';

const Charset = 'UTF-8';

interface Sender {
  from: string;
  siteAddress: string;
  /** Where replies are taken in; they go to `from` when absent. */
  repliesTo?: string | undefined;
}

/** Letters through SES, from an address whose domain the installation has verified there. */
export class SesMail implements Mail {
  readonly siteAddress: string;
  readonly address: string;
  private readonly client: Pick<SESv2Client, 'send'>;
  private readonly sender: Sender;

  constructor(client: Pick<SESv2Client, 'send'>, sender: Sender) {
    this.client = client;
    this.sender = sender;
    this.siteAddress = sender.siteAddress;
    this.address = sender.repliesTo ?? sender.from;
  }

  /** SES writes the Message-ID itself: what it answers with is its first half. */
  async send(letter: Letter): Promise<SentLetter> {
    const { to, subject, text, html } = letter;
    const { from, repliesTo } = this.sender;
    const headers = headersOf(letter);
    const { MessageId = '' } = await this.client.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        ...(repliesTo && { ReplyToAddresses: [repliesTo] }),
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: {
            Subject: { Data: subject, Charset },
            Body: { Text: { Data: text, Charset }, ...(html && { Html: { Data: html, Charset } }) },
            ...(headers.length > 0 && { Headers: headers }),
          },
        },
      }),
    );
    return { messageId: `<${MessageId}@amazonses.com>` };
  }
}
