import { createWebhook } from './createWebhook.ts';
import { listDeliveries } from './listDeliveries.ts';
import { listWebhooks } from './listWebhooks.ts';
import { replayDelivery } from './replayDelivery.ts';
import { rotateSecret } from './rotateSecret.ts';
import { saveWebhook } from './saveWebhook.ts';

/** Events for other systems. */
export const webhookRoutes = [
  listWebhooks,
  createWebhook,
  listDeliveries,
  replayDelivery,
  saveWebhook,
  rotateSecret,
];
