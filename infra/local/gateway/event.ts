import type { APIGatewayProxyEventV2 } from 'aws-lambda';

interface Authorized {
  claims?: Record<string, unknown>;
  requestId: string;
  sourceIp: string;
}

const textTypes = /^(text\/|application\/(json|.*\+json|xml|x-www-form-urlencoded))/;

/** The event an HTTP API sends to a Lambda for this request, payload format 2.0. */
export function asLambdaEvent(
  request: Request,
  bytes: Buffer | undefined,
  { claims, requestId, sourceIp }: Authorized,
) {
  const url = new URL(request.url);
  const isText = textTypes.test(request.headers.get('content-type') ?? '');
  const event: APIGatewayProxyEventV2 = {
    version: '2.0',
    routeKey: '$default',
    rawPath: decoded(url.pathname),
    rawQueryString: url.search.slice(1),
    headers: Object.fromEntries(request.headers),
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: url.host,
      domainPrefix: 'local',
      http: {
        method: request.method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp,
        userAgent: request.headers.get('user-agent') ?? '',
      },
      requestId,
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
      ...(claims && { authorizer: { jwt: { claims: asGatewayClaims(claims), scopes: [] } } }),
    } as APIGatewayProxyEventV2['requestContext'],
    isBase64Encoded: bytes !== undefined && !isText,
    ...(bytes && { body: isText ? bytes.toString('utf8') : bytes.toString('base64') }),
  };
  return event;
}

/** A path whose signs stand for no letters is nobody’s, and stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The gateway hands arrays over as `[a b]`. */
function asGatewayClaims(claims: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
}

interface LambdaReply {
  statusCode: number;
  headers?: Record<string, string>;
  body?: string;
  isBase64Encoded?: boolean;
}

export function asResponse(reply: LambdaReply, method: string): Response {
  const empty = method === 'HEAD' || reply.statusCode === 204 || reply.statusCode === 304;
  const body = reply.isBase64Encoded ? Buffer.from(reply.body ?? '', 'base64') : (reply.body ?? '');
  return new Response(empty ? null : body, { status: reply.statusCode, headers: reply.headers ?? {} });
}
