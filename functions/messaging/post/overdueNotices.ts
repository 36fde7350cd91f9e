import type { Desk, Message } from '../contract/post.ts';
import type { Notice } from '../contract.ts';
import { inRu, namedOf, pathOf } from './notices.ts';
import { threadIdOf } from './rules/desks.ts';

/** For a desk whose answer did not come by its day. */
export function lateNotice(message: Message, to: Desk, at: string): Notice {
  const named = namedOf(message);
  const due = message.answerDueOn ?? '';
  return {
    cause: `messaging.overdue:${message.id}:${threadIdOf(to)}`,
    to: { role: to.role, nodeId: to.nodeId },
    title: {
      ru: `Ответ на сообщение № ${message.number} просрочен`,
      en: `Your answer to message No. ${message.number} is overdue`,
    },
    text: {
      ru: `Срок ответа на сообщение ${named.ru} истёк ${inRu(due)}. Ответьте: отправитель увидит ответ с отметкой об опоздании.`,
      en: `The answer to message ${named.en} was due on ${due}. Please answer: the sender will see that it came late.`,
    },
    path: pathOf(message.id),
    at,
  };
}

/** For whoever sent it: how many have not answered, once the day is over. */
export function lateForSenderNotice(message: Message, late: number, at: string): Notice {
  const named = namedOf(message);
  const { answerDueOn: due = '', addressees = 0, from } = message;
  return {
    cause: `messaging.overdue:${message.id}`,
    to: { role: from.role, nodeId: from.nodeId },
    title: {
      ru: `На сообщение № ${message.number} ответили не все: без ответа ${late} из ${addressees}`,
      en: `Message No. ${message.number}: ${late} of ${addressees} have not answered`,
    },
    text: {
      ru: `Срок ответа на сообщение ${named.ru} истёк ${inRu(due)}. Кто не ответил, видно в списке получателей; оттуда же можно напомнить.`,
      en: `Answers to message ${named.en} were due on ${due}. The list of addressees shows who owes one; remind them from there.`,
    },
    path: pathOf(message.id),
    at,
  };
}
