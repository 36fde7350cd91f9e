import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Letter, Mail } from '../mail.ts';

const Charset = 'UTF-8';

/** Letters through SES, from an address whose domain the installation has verified there. */
export class SesMail implements Mail {
  readonly siteAddress: string;
  private readonly client: Pick<SESv2Client, 'send'>;
  private readonly from: string;

  constructor(
    client: Pick<SESv2Client, 'send'>,
    { from, siteAddress }: { from: string; siteAddress: string },
  ) {
    this.client = client;
    this.from = from;
    this.siteAddress = siteAddress;
  }

  async send({ to, subject, text, html }: Letter): Promise<void> {
    await this.client.send(
      new SendEmailCommand({
        FromEmailAddress: this.from,
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: {
            Subject: { Data: subject, Charset },
            Body: { Text: { Data: text, Charset }, ...(html && { Html: { Data: html, Charset } }) },
          },
        },
      }),
    );
  }
}
