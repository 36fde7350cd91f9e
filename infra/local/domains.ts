import type { Manifest } from '../../functions/shared/manifest.ts';
import type { AnyRoute } from '../../functions/shared/route.ts';

type Handler = (event: never, context: never) => Promise<unknown>;
export type LambdaModule = Record<string, unknown> & { api: Handler; routes: readonly AnyRoute<never>[] };

/** A domain on this machine: what it declares, and its Lambda entry called as the cloud would call it. */
export interface LocalDomain {
  manifest: Manifest;
  routes: readonly AnyRoute<never>[];
  invoke(handler: string, event: unknown): Promise<unknown>;
}

export function localDomain(manifest: Manifest, lambda: LambdaModule): LocalDomain {
  return {
    manifest,
    routes: lambda.routes,
    invoke: (name, event) => {
      const handler = lambda[name];
      if (typeof handler !== 'function') throw new Error(`${manifest.domain} has no handler ${name}`);
      return (handler as Handler)(event as never, { functionName: manifest.domain } as never);
    },
  };
}

/** Every domain of the product. A new one joins by a line here and a line in infra/aws. */
export async function loadDomains(): Promise<LocalDomain[]> {
  const [registry, plan, adoption, hotline, guidance, messaging, reporting, seminars, exchange, monitoring] =
    await Promise.all([
      import('../../functions/registry/lambda.ts'),
      import('../../functions/plan/lambda.ts'),
      import('../../functions/adoption/lambda.ts'),
      import('../../functions/hotline/lambda.ts'),
      import('../../functions/guidance/lambda.ts'),
      import('../../functions/messaging/lambda.ts'),
      import('../../functions/reporting/lambda.ts'),
      import('../../functions/seminars/lambda.ts'),
      import('../../functions/exchange/lambda.ts'),
      import('../../functions/monitoring/lambda.ts'),
    ]);
  const manifests = await Promise.all([
    import('../../functions/registry/manifest.ts'),
    import('../../functions/plan/manifest.ts'),
    import('../../functions/adoption/manifest.ts'),
    import('../../functions/hotline/manifest.ts'),
    import('../../functions/guidance/manifest.ts'),
    import('../../functions/messaging/manifest.ts'),
    import('../../functions/reporting/manifest.ts'),
    import('../../functions/seminars/manifest.ts'),
    import('../../functions/exchange/manifest.ts'),
    import('../../functions/monitoring/manifest.ts'),
  ]);
  const lambdas = [
    registry,
    plan,
    adoption,
    hotline,
    guidance,
    messaging,
    reporting,
    seminars,
    exchange,
    monitoring,
  ] as unknown as LambdaModule[];
  return manifests.map(({ manifest }, index) => {
    const lambda = lambdas[index];
    if (!lambda) throw new Error(`${manifest.domain} has no Lambda entry`);
    return localDomain(manifest, lambda);
  });
}
