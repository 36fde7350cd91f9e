import type { Letter } from '../shared/mail.ts';
import type { Ticket } from './contract/ticket.ts';
import { replyMark } from './rules/incomingMail.ts';

type Named = Pick<Ticket, 'number' | 'subject'>;

/** The hotline's answer as a letter, in both languages: nobody asked which of them the asker reads. */
export function letterOf(to: string, { number, subject }: Named, text: string): Letter {
  return {
    to,
    subject: `[${number}] ${subject}`,
    text: [
      replyMark,
      '',
      'Горячая линия ответила на ваш вопрос · The hotline has answered your question',
      '',
      text,
      '',
      `Обращение № ${number}. Чтобы дополнить его или открыть снова, ответьте на это письмо. Оценить ответ можно по ссылке, которую вы получили, когда спрашивали.`,
      `Question ${number}. Reply to this letter to add to it or to reopen it; rate the answer by the link you were given when you asked.`,
    ].join('\n'),
  };
}

/** Says that a letter has become a question. The link is in it: whoever reads this address asked it. */
export function receiptOf(to: string, { number, subject }: Named, link: string): Letter {
  return {
    to,
    subject: `[${number}] ${subject}`,
    automatic: 'auto-replied',
    text: [
      replyMark,
      '',
      `Ваше письмо принято горячей линией: обращение № ${number}. Ответ придёт на этот адрес.`,
      'Чтобы дополнить вопрос, ответьте на это письмо. Следить за обращением и оценить ответ:',
      link,
      '',
      `The hotline has your letter: question ${number}. The answer will come to this address.`,
      'Reply to this letter to add to it. Follow the question and rate the answer by the link above.',
    ].join('\n'),
  };
}
