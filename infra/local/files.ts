import { createHmac, timingSafeEqual } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '../../functions/shared/clock.ts';
import type { Files, Placing } from '../../functions/shared/files.ts';

/** Files of all domains below one folder; each with its media type beside it. Links are signed and expire. */
export class DiskFiles implements Files {
  private readonly folder: string;
  private readonly secret: string;
  private readonly clock: Clock;

  constructor(folder: string, secret: string, clock: Clock) {
    this.folder = folder;
    this.secret = secret;
    this.clock = clock;
  }

  /** The file appears whole or not at all. */
  async put(key: string, body: Uint8Array, contentType: string): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.type`, contentType);
    await writeFile(`${path}.part`, body);
    await rename(`${path}.part`, path);
  }

  async get(key: string): Promise<{ body: Uint8Array; contentType: string } | undefined> {
    const path = this.pathOf(key);
    try {
      const [body, contentType] = await Promise.all([readFile(path), readFile(`${path}.type`, 'utf8')]);
      return { body, contentType };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    const path = this.pathOf(key);
    await Promise.all([rm(path, { force: true }), rm(`${path}.type`, { force: true })]);
  }

  async size(key: string): Promise<number | undefined> {
    try {
      return (await stat(this.pathOf(key))).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  read(key: string, from = 0): AsyncIterable<Uint8Array> {
    return createReadStream(this.pathOf(key), { start: from });
  }

  async link(key: string, options: { validForSeconds: number; fileName: string }): Promise<string> {
    const until = Math.floor(this.clock.now().getTime() / 1000) + options.validForSeconds;
    const query = new URLSearchParams({ until: String(until), name: options.fileName });
    query.set('signature', this.sign(key, String(until), options.fileName));
    return `/files/${encodeURI(key)}?${query}`;
  }

  async place(key: string, { validForSeconds, contentType, bytes }: Placing): Promise<string> {
    const until = Math.floor(this.clock.now().getTime() / 1000) + validForSeconds;
    const query = new URLSearchParams({ until: String(until), type: contentType, bytes: String(bytes) });
    query.set('signature', this.sign(key, String(until), `put ${contentType} ${bytes}`));
    return `/files/${encodeURI(key)}?${query}`;
  }

  /** Takes a file at a signed place, of the length that was signed; anything else is not found. */
  async receive(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const key = decodeURI(url.pathname.slice('/files/'.length));
    const [until = '', type = '', bytes = '', signature = ''] = ['until', 'type', 'bytes', 'signature'].map(
      (field) => url.searchParams.get(field) ?? '',
    );
    const isOurs = equal(signature, this.sign(key, until, `put ${type} ${bytes}`));
    if (!isOurs || Number(until) * 1000 <= this.clock.now().getTime())
      return new Response('The place has expired or is not ours', { status: 404 });
    if (request.headers.get('content-length') !== bytes || !request.body)
      return new Response('The place is for a file of another length', { status: 400 });
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.type`, type);
    await pipeline(Readable.fromWeb(request.body as never), createWriteStream(`${path}.part`));
    await rename(`${path}.part`, path);
    return new Response(null, { status: 200 });
  }

  /** Serves a signed link; anything else is not found. */
  async serve(url: URL): Promise<Response> {
    const key = decodeURI(url.pathname.slice('/files/'.length));
    const [until, name, signature] = ['until', 'name', 'signature'].map(
      (field) => url.searchParams.get(field) ?? '',
    );
    const isOurs = equal(signature ?? '', this.sign(key, until ?? '', name ?? ''));
    if (isOurs && Number(until) * 1000 <= this.clock.now().getTime()) return expired();
    const file = isOurs ? await this.get(key) : undefined;
    if (!file) return new Response('The link is not ours', { status: 404 });
    return new Response(Buffer.from(file.body), {
      headers: {
        'content-type': file.contentType,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name ?? '')}`,
      },
    });
  }

  private pathOf(key: string): string {
    const path = normalize(key);
    if (path.startsWith('..') || path.startsWith('/')) throw new Error(`Not a file key: ${key}`);
    return join(this.folder, path);
  }

  private sign(key: string, until: string, name: string): string {
    return createHmac('sha256', this.secret).update(`${key}\n${until}\n${name}`).digest('base64url');
  }
}

/** Whoever kept a link too long reads what to do in both languages: the link says nothing of theirs. */
function expired(): Response {
  return new Response(
    'Срок действия ссылки истёк: вернитесь на страницу и скачайте файл ещё раз.\nThe link has expired: go back to the page and download the file again.\n',
    { status: 410, headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
