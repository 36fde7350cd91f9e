import { lookup as lookUp } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { hostOf, isPublicAddress } from './rules/addresses.ts';

export interface Posting {
  url: string;
  body: string;
  headers: Readonly<Record<string, string>>;
  /** Addresses of private networks too: on one machine only. */
  privateToo: boolean;
  timeoutMs: number;
}

const agent = 'Vnedrenie-Webhooks/1.0';

/**
 * Posts a body and tells the status of the reply. The address is judged when the connection is made, so a name that
 * answers differently the second time leads nowhere else; redirects are not followed. Fails with a word of why.
 */
export function post({ url, body, headers, privateToo, timeoutMs }: Posting): Promise<number> {
  const target = new URL(url);
  const host = hostOf(target);
  if (!privateToo && isIP(host) !== 0 && !isPublicAddress(host))
    return Promise.reject(new Error(`address ${host} is on a private network`));
  const send = target.protocol === 'https:' ? requestTls : requestPlain;
  return new Promise((resolve, reject) => {
    const sending = send(
      target,
      {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': agent,
        },
        signal: AbortSignal.timeout(timeoutMs),
        ...(!privateToo && { lookup: publicOnly }),
        agent: false,
      },
      (reply) => {
        reply.resume();
        resolve(reply.statusCode ?? 0);
      },
    );
    sending.on('error', (error) =>
      reject(
        error.name === 'AbortError' || error.name === 'TimeoutError'
          ? new Error(`no reply in ${timeoutMs} ms`)
          : error,
      ),
    );
    sending.end(body);
  });
}

const publicOnly: LookupFunction = (hostname, options, done) => {
  lookUp(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 0);
    const closed = found.find(({ address }) => !isPublicAddress(address));
    if (closed) return done(new Error(`${hostname} leads to ${closed.address} on a private network`), '', 0);
    if (options.all) return done(null, found);
    const [first] = found;
    return first
      ? done(null, first.address, first.family)
      : done(new Error(`${hostname} has no address`), '', 0);
  });
};
