import { z } from 'zod';

/** What differs from one installation to another; read once, before the first page. */
export const configSchema = z.object({
  oidc: z.object({
    authority: z.url(),
    clientId: z.string(),
    redirectPath: z.string(),
    postLogoutPath: z.string(),
    resource: z.string(),
    scope: z.string(),
  }),
  regionId: z.string(),
  clock: z.object({ now: z.iso.datetime(), standsStill: z.boolean() }),
});
export type Config = z.infer<typeof configSchema>;

export async function readConfig(): Promise<Config> {
  const response = await fetch('/config.json', { cache: 'no-store' });
  return configSchema.parse(await response.json());
}
