import { manifest as adoption } from '../../functions/adoption/manifest.ts';
import { manifest as exchange } from '../../functions/exchange/manifest.ts';
import { manifest as guidance } from '../../functions/guidance/manifest.ts';
import { manifest as hotline } from '../../functions/hotline/manifest.ts';
import { manifest as messaging } from '../../functions/messaging/manifest.ts';
import { manifest as monitoring } from '../../functions/monitoring/manifest.ts';
import { manifest as plan } from '../../functions/plan/manifest.ts';
import { manifest as registry } from '../../functions/registry/manifest.ts';
import { manifest as reporting } from '../../functions/reporting/manifest.ts';
import { manifest as seminars } from '../../functions/seminars/manifest.ts';
import type { Manifest } from '../../functions/shared/manifest.ts';

/** Every domain of the product. A new one joins the cloud by a line here. */
export const manifests: readonly Manifest[] = [
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
];
