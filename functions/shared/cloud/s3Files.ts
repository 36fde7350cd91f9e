import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Files, Placing } from '../files.ts';

/** Files in a private bucket; a link is signed with the Lambda's own rights and opens nothing else. */
export class S3Files implements Files {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.client = client;
    this.bucket = bucket;
  }

  async put(key: string, body: Uint8Array, contentType: string): Promise<void> {
    await this.client.send(new PutObjectCommand({ ...this.at(key), Body: body, ContentType: contentType }));
  }

  async get(key: string): Promise<{ body: Uint8Array; contentType: string } | undefined> {
    try {
      const { Body, ContentType } = await this.client.send(new GetObjectCommand(this.at(key)));
      const body = (await Body?.transformToByteArray()) ?? new Uint8Array();
      return { body, contentType: ContentType ?? 'application/octet-stream' };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(key)));
  }

  async size(key: string): Promise<number | undefined> {
    try {
      const { ContentLength } = await this.client.send(new HeadObjectCommand(this.at(key)));
      return ContentLength ?? 0;
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  }

  async *read(key: string, from = 0): AsyncIterable<Uint8Array> {
    const range = from > 0 ? { Range: `bytes=${from}-` } : {};
    const { Body } = await this.client.send(new GetObjectCommand({ ...this.at(key), ...range }));
    if (Body) yield* Body as unknown as AsyncIterable<Uint8Array>;
  }

  async link(
    key: string,
    { validForSeconds, fileName }: { validForSeconds: number; fileName: string },
  ): Promise<string> {
    const command = new GetObjectCommand({
      ...this.at(key),
      ResponseContentDisposition: `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    });
    return getSignedUrl(this.client, command, { expiresIn: validForSeconds });
  }

  async place(key: string, { validForSeconds, contentType, bytes }: Placing): Promise<string> {
    const command = new PutObjectCommand({
      ...this.at(key),
      ContentType: contentType,
      ContentLength: bytes,
    });
    return getSignedUrl(this.client, command, {
      expiresIn: validForSeconds,
      signableHeaders: new Set(['content-type', 'content-length']),
    });
  }

  private at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: key };
  }
}
