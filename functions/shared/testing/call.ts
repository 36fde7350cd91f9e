import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { Claims } from '../access/claims.ts';

type ApiHandler = (event: never, context: never) => Promise<unknown>;

export interface TestCall {
  method?: string;
  path: string;
  as?: Claims;
  body?: unknown;
  /** A file instead of a JSON body. */
  upload?: { bytes: Uint8Array; mediaType: string; fileName?: string };
  headers?: Record<string, string>;
}

export interface TestReply {
  status: number;
  headers: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: tests read replies of every shape
  body: any;
  /** The body as it went over the wire, of a file. */
  bytes: Uint8Array;
}

/** Sends the event the gateway would send, claims included, to a domain's Lambda entry. */
export async function call(handler: ApiHandler, request: TestCall): Promise<TestReply> {
  const reply = (await handler(asEvent(request) as never, {} as Context as never)) as {
    statusCode: number;
    headers?: Record<string, string>;
    body?: string;
    isBase64Encoded?: boolean;
  };
  const bytes = Buffer.from(reply.body ?? '', reply.isBase64Encoded ? 'base64' : 'utf8');
  const isPacked = reply.headers?.['content-encoding'] === 'gzip';
  const text = (isPacked ? gunzipSync(bytes) : bytes).toString();
  const isJson = (reply.headers?.['content-type'] ?? '').includes('json');
  return {
    status: reply.statusCode,
    headers: reply.headers ?? {},
    body: isJson ? JSON.parse(text) : text,
    bytes,
  };
}

function asEvent(request: TestCall): APIGatewayProxyEventV2 {
  const [path = '', query = ''] = request.path.split('?');
  const method = request.method ?? 'GET';
  const upload = request.upload;
  const body = upload
    ? Buffer.from(upload.bytes).toString('base64')
    : request.body === undefined
      ? undefined
      : JSON.stringify(request.body);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: {
      'content-type': upload?.mediaType ?? 'application/json',
      ...(upload?.fileName && { 'x-file-name': encodeURIComponent(upload.fileName) }),
      ...request.headers,
    },
    requestContext: {
      accountId: 'test',
      apiId: 'test',
      domainName: '127.0.0.1',
      domainPrefix: 'test',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: 'test-request',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
      ...(request.as && {
        authorizer: { jwt: { claims: { ...request.as, path: `[${request.as.path.join(' ')}]` } } },
      }),
    },
    ...(body !== undefined && { body }),
    isBase64Encoded: upload !== undefined,
  } as unknown as APIGatewayProxyEventV2;
}
