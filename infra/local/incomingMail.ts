import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Files } from '../../functions/shared/files.ts';
import { log } from '../../functions/shared/log.ts';
import type { LocalDomain } from './domains.ts';

/** Five attachments of 10 MB, as they grow on the way. */
const mostBytes = 75 * 1024 * 1024;

export interface MailListener {
  port: number;
  stop(): Promise<void>;
}

/**
 * Takes letters in by SMTP on loopback, as the cloud's mail service does: the raw letter is put among the files, and the
 * domain's handler hears of it by the same event. A letter is acknowledged when it has been taken, so a sender whose
 * letter was not tries again.
 */
export async function listenForMail(
  wanted: number,
  domains: readonly LocalDomain[],
  files: Pick<Files, 'put'>,
): Promise<MailListener | undefined> {
  const domain = domains.find(({ manifest }) => manifest.mailIn);
  const handler = domain?.manifest.mailIn?.handler;
  if (!domain || !handler) return undefined;
  const take = async (stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> => {
    const parts: Buffer[] = [];
    for await (const part of stream) if (!stream.sizeExceeded) parts.push(part as Buffer);
    if (stream.sizeExceeded) throw Object.assign(new Error('The letter is too large'), { responseCode: 552 });
    const messageId = randomUUID();
    await files.put(`${domain.manifest.domain}/mail/${messageId}`, Buffer.concat(parts), 'message/rfc822');
    const source = envelope.mailFrom ? envelope.mailFrom.address : '';
    await domain.invoke(handler, { Records: [{ ses: { mail: { messageId, source }, receipt: {} } }] });
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: mostBytes,
    onData: (stream, session, done) => {
      take(stream, session).then(
        () => done(),
        (error: Error & { responseCode?: number }) => {
          log.error('letter not taken', { error });
          done(
            Object.assign(new Error('Not taken, try again later'), {
              responseCode: error.responseCode ?? 451,
            }),
          );
        },
      );
    },
  });
  server.on('error', (error) => log.error('mail listener', { error }));
  server.listen(wanted, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : wanted,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
