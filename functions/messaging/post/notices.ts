import type { Day } from '../../shared/words.ts';
import type { Desk, Entry, Message, Thread } from '../contract/post.ts';
import type { Notice } from '../contract.ts';
import { threadIdOf } from './rules/desks.ts';

/** As `web/app/paths.ts` has it. */
export const pathOf = (messageId: string) => `/messages/${messageId}`;
/** A notice tells what it is about; the message itself is read where it lies. */
const longestQuoted = 600;

const quoted = (text: string) => (text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text);
export const inRu = (day: Day) => day.split('-').reverse().join('.');
export const namedOf = ({ number = '', subject }: Message) => ({
  ru: `№ ${number} «${subject}»`,
  en: `No. ${number}, “${subject}”`,
});

export function deliveredNotice(message: Message, to: Desk, at: string): Notice {
  const { answerDueOn } = message;
  const named = namedOf(message);
  return {
    cause: `messaging.message:${message.id}:${threadIdOf(to)}`,
    to: { role: to.role, nodeId: to.nodeId },
    title: { ru: `Сообщение ${named.ru}`, en: `Message ${named.en}` },
    text: {
      ru: `${quoted(message.text)}${answerDueOn ? `\n\nОтветьте до ${inRu(answerDueOn)} включительно.` : ''}`,
      en: `${quoted(message.text)}${answerDueOn ? `\n\nAn answer is asked for by ${answerDueOn}.` : ''}`,
    },
    path: pathOf(message.id),
    at,
  };
}

export function reminderNotice(
  message: Message,
  to: Desk,
  reminder: { id: string; at: string },
  isLate: boolean,
): Notice {
  const named = namedOf(message);
  const due = message.answerDueOn ?? '';
  return {
    cause: `messaging.remind:${message.id}:${reminder.id}:${threadIdOf(to)}`,
    to: { role: to.role, nodeId: to.nodeId },
    title: {
      ru: `Напоминание: ждём ответа на сообщение № ${message.number}`,
      en: `Reminder: message No. ${message.number} awaits your answer`,
    },
    text: {
      ru: `Сообщение ${named.ru}. ${isLate ? `Срок ответа истёк ${inRu(due)}.` : `Ответьте до ${inRu(due)} включительно.`}`,
      en: `Message ${named.en}. ${isLate ? `The answer was due on ${due}.` : `Please answer by ${due}.`}`,
    },
    path: pathOf(message.id),
    at: reminder.at,
  };
}

export function withdrawnNotice(message: Message, to: Desk): Notice {
  const named = namedOf(message);
  const { at, reason } = message.withdrawn ?? { at: message.createdAt, reason: '' };
  return {
    cause: `messaging.withdrawn:${message.id}:${threadIdOf(to)}`,
    to: { role: to.role, nodeId: to.nodeId },
    title: {
      ru: `Сообщение № ${message.number} отозвано`,
      en: `Message No. ${message.number} was withdrawn`,
    },
    text: {
      ru: `Сообщение ${named.ru} отозвано отправителем: ${reason}`,
      en: `Message ${named.en} was withdrawn by its sender: ${reason}`,
    },
    path: pathOf(message.id),
    at,
  };
}

/** An answer for the sender, or a word of the sender for the desk. */
export function entryNotice(message: Message, thread: Thread, entry: Entry): Notice {
  const named = namedOf(message);
  const isAnswer = entry.from === 'addressee';
  const to = isAnswer ? message.from : thread;
  const who = entry.byName ? `${entry.byName}: ` : '';
  return {
    cause: `messaging.entry:${message.id}:${threadIdOf(thread)}:${entry.id}`,
    to: { role: to.role, nodeId: to.nodeId },
    title: isAnswer
      ? { ru: `Ответ на сообщение ${named.ru}`, en: `An answer to message ${named.en}` }
      : {
          ru: `Отправитель сообщения ${named.ru} написал вам`,
          en: `The sender of message ${named.en} wrote to you`,
        },
    text: { ru: `${who}${quoted(entry.text)}`, en: `${who}${quoted(entry.text)}` },
    path: pathOf(message.id),
    at: entry.at,
  };
}
