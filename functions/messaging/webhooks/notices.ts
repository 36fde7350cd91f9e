import type { Delivery, Outage, Webhook } from '../contract/webhooks.ts';
import type { Notice } from '../contract.ts';

/** As `web/app/paths.ts` has it. */
const path = '/webhooks?state=dead';

export function outageNotice(
  { type, attempts, deadBecause }: Delivery,
  { id, name, regionId }: Webhook,
  at: string,
): Notice {
  const last = attempts.at(-1);
  const why = last?.status === undefined ? (last?.error ?? '') : `HTTP ${last.status}`;
  const refused = deadBecause === 'refused';
  return {
    cause: `messaging.webhook:${id}:${at}`,
    to: { role: 'admin', nodeId: regionId },
    title: {
      ru: `Не доставлены события получателю «${name}»`,
      en: `Events were not delivered to “${name}”`,
    },
    text: {
      ru: `${refused ? 'Получатель отклонил событие' : 'Все попытки исчерпаны, событие отложено'}: ${type} (${why}). Повторить отправку можно на странице вебхуков.`,
      en: `${refused ? 'The receiver refused the event' : 'All attempts are used up, the event is set aside'}: ${type} (${why}). It can be sent again on the page of webhooks.`,
    },
    path,
    at,
  };
}

export function outageEndedNotice({ since }: Outage, { id, name, regionId }: Webhook, at: string): Notice {
  return {
    cause: `messaging.webhookEnded:${id}:${since}`,
    to: { role: 'admin', nodeId: regionId },
    title: {
      ru: `Получатель «${name}» снова получает события`,
      en: `“${name}” takes events again`,
    },
    text: {
      ru: 'Всё, что было отложено, доставлено.',
      en: 'Everything that was set aside has been delivered.',
    },
    path,
    at,
  };
}
