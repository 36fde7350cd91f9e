import type { Contacts } from '../contract/ticket.ts';

/** A name of less letters stands in too many other words. */
const shortestName = 3;
const address = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu;
const telephone = /(?<![\d-])(?:\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/g;

/** A text in which nothing says who asked: the asker's name, addresses and telephones give way to dots. */
export function withoutContacts(text: string, { name = '', phone = '', email = '' }: Contacts): string {
  const known = [email, phone, ...name.split(/\s+/).filter((part) => part.length >= shortestName)];
  const bare = known.filter(Boolean).reduce((so, part) => so.replaceAll(wholeWord(part), '…'), text);
  return bare
    .replaceAll(address, '…')
    .replaceAll(telephone, '…')
    .replaceAll(/…(\s*…)+/g, '…');
}

/** From this length on the other forms of a name are known by its beginning: «Марина» stands for «Марине» too. */
const shortestDeclined = 5;

/** The word itself, written as a name is: with its capital. */
function wholeWord(part: string): RegExp {
  const isDeclined = /^\p{Lu}\p{L}+$/u.test(part) && part.length >= shortestDeclined;
  const stem = (isDeclined ? part.slice(0, -1) : part).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${stem}${isDeclined ? '\\p{L}{0,3}' : ''}(?![\\p{L}\\d])`, 'gu');
}
