import type { Letter } from '../shared/mail.ts';
import type { Ticket } from './contract.ts';

/** The hotline's answer as a letter, in both languages: nobody asked which of them the asker reads. */
export function letterOf(
  to: string,
  { number, subject }: Pick<Ticket, 'number' | 'subject'>,
  text: string,
): Letter {
  return {
    to,
    subject: `[${number}] ${subject}`,
    text: [
      'Горячая линия ответила на ваш вопрос · The hotline has answered your question',
      '',
      text,
      '',
      `Обращение № ${number}. Дополнить его, открыть снова и оценить ответ можно по ссылке, которую вы получили, когда спрашивали.`,
      `Question ${number}. Add to it, reopen it and rate the answer by the link you were given when you asked.`,
    ].join('\n'),
  };
}
