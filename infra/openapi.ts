import { OpenAPIHono } from '@hono/zod-openapi';
import { describeRoute } from '../functions/shared/describe.ts';
import type { AnyRoute } from '../functions/shared/route.ts';

interface DomainRoutes {
  domain: string;
  routes: readonly AnyRoute<never>[];
}

/** One description of every domain's routes, OpenAPI 3.1. */
export function openApiOf(domains: readonly DomainRoutes[]) {
  const all = new OpenAPIHono();
  for (const { domain, routes } of domains)
    for (const route of routes) all.openAPIRegistry.registerPath(describeRoute(domain, route));
  all.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
  });
  return all.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Vnedrenie', version: '1' },
    servers: [{ url: '/' }],
  });
}
