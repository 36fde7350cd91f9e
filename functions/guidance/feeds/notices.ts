import type { Notice } from '../../messaging/contract.ts';
import type { Article } from '../contract/article.ts';
import type { GuidanceRooms } from '../rooms.ts';
import { hasBeenApproved, lastOf } from '../rules/editions.ts';
import { deskStateOf } from '../rules/inForce.ts';

/** Tells whoever of the staff has read an earlier edition that another one holds, or that none does any more. */
export async function tellReaders(rooms: GuidanceRooms, article: Article): Promise<void> {
  if (!hasBeenApproved(article)) return;
  const last = lastOf(article);
  const isWithdrawn = deskStateOf(article) === 'withdrawn';
  if (last.number === 1 && !isWithdrawn) return;
  const readers = (await rooms.readers.of(article.id)).filter(
    ({ personId, number }) => !last.writers.includes(personId) && (isWithdrawn || number < last.number),
  );
  const words = isWithdrawn ? withdrawalOf(article) : changeOf(article);
  const notices = readers.map(
    ({ personId }): Notice => ({ ...words, to: { personId }, at: article.updatedAt }),
  );
  if (notices.length > 0) await rooms.queues.send('messaging.notices', notices);
}

type Told = Pick<Notice, 'cause' | 'title' | 'text' | 'path'>;

function changeOf(article: Article): Told {
  const { number, title, whatChanged, effectiveOn = '' } = lastOf(article);
  const day = effectiveOn.split('-').reverse().join('.');
  const name = { ru: title.ru, en: title.en || title.ru };
  return {
    cause: `guidance.changed:${article.id}:${number}`,
    title: {
      ru: `Изменены рекомендации «${name.ru}»`,
      en: `Guidelines “${name.en}” have changed`,
    },
    text: {
      ru: `Вы читали прежнюю редакцию. Новая действует с ${day}. Что изменилось: ${whatChanged}`,
      en: `You have read an earlier edition. The new one holds from ${day}. What has changed: ${whatChanged}`,
    },
    path: `/guidance/${article.slug}`,
  };
}

function withdrawalOf(article: Article): Told {
  const { title } = lastOf(article);
  const { reason = '', at = '' } = article.withdrawals.at(-1) ?? {};
  const name = { ru: title.ru, en: title.en || title.ru };
  return {
    cause: `guidance.withdrawn:${article.id}:${at}`,
    title: { ru: `Отменены рекомендации «${name.ru}»`, en: `Guidelines “${name.en}” have been withdrawn` },
    text: {
      ru: `Вы читали эти рекомендации, больше они не действуют. Причина: ${reason}`,
      en: `You have read these guidelines; they no longer hold. Reason: ${reason}`,
    },
    path: '/guidance',
  };
}
