import { Hono } from 'hono';
import { z } from 'zod';
import type { Clock } from '../../../functions/shared/clock.ts';
import { nodeIdSchema } from '../../../functions/shared/words.ts';
import { type OidcSettings, postLogoutPath, redirectPath } from '../../local/identity/settings.ts';

const systemEnvironmentSchema = z.object({
  AUTHORITY: z.url(),
  CLIENT_ID: z.string().min(1),
  SCOPE: z.string().min(1),
  REGION_ID: nodeIdSchema,
});
export type SystemEnvironment = z.infer<typeof systemEnvironmentSchema>;

/** What belongs to no domain: whether the system answers, and what its pages must know before the first of them. */
export function systemApp(environment: NodeJS.ProcessEnv, clock: Clock): Hono {
  const { AUTHORITY, CLIENT_ID, SCOPE, REGION_ID } = systemEnvironmentSchema.parse(environment);
  const oidc: OidcSettings = {
    authority: AUTHORITY,
    clientId: CLIENT_ID,
    redirectPath,
    postLogoutPath,
    // Cognito's access tokens name the client they were given to, not a resource.
    resource: '',
    audience: CLIENT_ID,
    scope: SCOPE,
  };
  const app = new Hono();
  app.use(async (call, next) => {
    await next();
    call.res.headers.set('cache-control', 'no-store');
  });
  app.get('/api/health', (call) => call.json({ status: 'ok', at: clock.now().toISOString() }));
  app.get('/config.json', (call) =>
    call.json({ oidc, regionId: REGION_ID, clock: { now: clock.now().toISOString(), standsStill: false } }),
  );
  return app;
}
