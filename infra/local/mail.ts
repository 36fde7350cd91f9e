import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html } from 'hono/html';
import type { Clock } from '../../functions/shared/clock.ts';
import { newId } from '../../functions/shared/ids.ts';
import type { Letter, Mail } from '../../functions/shared/mail.ts';

interface CaughtLetter extends Letter {
  id: string;
  at: string;
}

/** Catches every letter instead of sending it; `/dev/mail` shows them. */
export class CaughtMail implements Mail {
  readonly siteAddress: string;
  private readonly folder: string;
  private readonly clock: Clock;

  constructor(folder: string, clock: Clock, siteAddress: string) {
    this.siteAddress = siteAddress;
    this.folder = folder;
    this.clock = clock;
  }

  async send(letter: Letter): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const now = this.clock.now();
    const caught: CaughtLetter = { ...letter, id: newId(now), at: now.toISOString() };
    await writeFile(join(this.folder, `${caught.id}.json`), JSON.stringify(caught));
  }

  /** Newest first. */
  async list(): Promise<CaughtLetter[]> {
    await mkdir(this.folder, { recursive: true });
    const names = (await readdir(this.folder)).sort().reverse();
    return Promise.all(
      names.map(async (name) => JSON.parse(await readFile(join(this.folder, name), 'utf8')) as CaughtLetter),
    );
  }

  async page(): Promise<Response> {
    const letters = await this.list();
    return new Response(String(await mailPage(letters)), {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  }
}

function mailPage(letters: readonly CaughtLetter[]) {
  return html`<!doctype html>
<html lang="ru">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Почта этой машины</title>
<h1>Почта этой машины</h1>
<p>Письма не уходят наружу: здесь видно всё, что система отправила бы. Писем: ${letters.length}.</p>
${letters.map(
  (letter) => html`<article>
  <h2>${letter.subject}</h2>
  <p>${letter.at} → ${letter.to}</p>
  <pre>${letter.text}</pre>
</article>`,
)}
</html>`;
}
