import type { RouteConfig } from '@hono/zod-openapi';
import { z } from 'zod';
import { policy } from './access/policy.ts';
import { problemMediaType, problemSchema } from './problem.ts';
import type { AnyRoute } from './route.ts';

/** A route in the words of OpenAPI. */
export function describeRoute(domain: string, route: AnyRoute<never>): RouteConfig {
  const headers = {
    ...(route.edits && { 'if-match': z.string().meta({ description: 'Version that was read, as in ETag' }) }),
    ...(route.creates && { 'idempotency-key': z.string().max(200).optional() }),
  };
  return {
    method: route.method.toLowerCase() as 'get',
    path: `/api/${domain}${route.path}`,
    summary: route.summary,
    tags: [domain],
    security: route.open ? [{}, { token: [] }] : [{ token: [] }],
    description: describeAccess(route),
    request: {
      ...(route.params && { params: route.params }),
      ...(route.query && { query: route.query }),
      ...(Object.keys(headers).length > 0 && { headers: z.object(headers) }),
      ...requestBody(route),
    },
    responses: {
      [route.creates ? 201 : 200]: {
        description: 'Done',
        content: {
          [route.produces ?? 'application/json']: { schema: route.produces ? z.string() : route.reply },
        },
      },
      default: {
        description: 'Refused, with a stable code',
        content: { [problemMediaType]: { schema: problemSchema } },
      },
    },
  };
}

function describeAccess(route: AnyRoute<never>): string {
  const grants = Object.entries(policy[route.right]).map(([role, scope]) => `${role}: ${scope}`);
  return `Right \`${route.right}\` — ${grants.join(', ')}.`;
}

function requestBody(route: AnyRoute<never>): Pick<NonNullable<RouteConfig['request']>, 'body'> {
  if (route.body)
    return { body: { content: { 'application/json': { schema: route.body } }, required: true } };
  if (!route.upload) return {};
  const binary = z.string().meta({ format: 'binary' });
  return {
    body: { content: Object.fromEntries(route.upload.types.map((type) => [type, { schema: binary }])) },
  };
}
