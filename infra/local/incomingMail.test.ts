import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manifest } from '../../functions/hotline/manifest.ts';
import type { LocalDomain } from './domains.ts';
import { listenForMail, type MailListener } from './incomingMail.ts';

let listener: MailListener | undefined;
let isBusy = false;
const told: { key: string; raw: string; source: string }[] = [];
const kept = new Map<string, string>();

beforeEach(async () => {
  told.length = 0;
  isBusy = false;
  const domain: LocalDomain = {
    manifest,
    routes: [],
    invoke: async (_handler, event) => {
      if (isBusy) throw new Error('busy');
      const [record] = (event as { Records: { ses: { mail: { messageId: string; source: string } } }[] })
        .Records;
      const { messageId, source } = record?.ses.mail ?? { messageId: '', source: '' };
      const key = `hotline/mail/${messageId}`;
      told.push({ key, raw: kept.get(key) ?? '', source });
    },
  };
  const put = async (key: string, body: Uint8Array) => {
    kept.set(key, Buffer.from(body).toString());
  };
  listener = await listenForMail(0, [domain], { put });
});
afterEach(() => listener?.stop());

const send = () =>
  createTransport({ host: '127.0.0.1', port: listener?.port ?? 0, secure: false, ignoreTLS: true }).sendMail({
    from: 'anna@example.org',
    to: 'hotline@example.org',
    subject: 'Question',
    text: 'Hello',
  });

describe('the local mail listener', () => {
  test('puts the raw letter among the files and tells the handler, as the cloud does', async () => {
    await send();
    expect(told).toMatchObject([
      { source: 'anna@example.org', raw: expect.stringContaining('Subject: Question') },
    ]);
  });

  test('asks the sender to try again when the letter could not be taken', async () => {
    isBusy = true;
    await expect(send()).rejects.toMatchObject({ responseCode: 451 });
  });
});
