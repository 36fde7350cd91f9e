import type { Letter } from '../shared/mail.ts';
import type { Language, NoticeLetter } from './contract.ts';

interface Words {
  several(count: number): string;
  why: string;
  choose: string;
}

const words: Record<Language, Words> = {
  ru: {
    several: (count) => `Внедрение: ${count} ${countedRu(count)}`,
    why: 'Это письмо отправлено автоматически, отвечать на него не нужно.',
    choose: 'Выбрать, какие письма и когда получать',
  },
  en: {
    several: (count) => `Vnedrenie: ${count} notices`,
    why: 'This letter was sent automatically; there is no need to answer it.',
    choose: 'Choose which letters to get and when',
  },
};

const ruleOfRu = new Intl.PluralRules('ru');
function countedRu(count: number): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {
    one: 'уведомление',
    few: 'уведомления',
    many: 'уведомлений',
  };
  return forms[ruleOfRu.select(count)] ?? 'уведомления';
}

interface Sending {
  to: string;
  language: Language;
  notices: readonly Pick<NoticeLetter, 'title' | 'text' | 'path' | 'at'>[];
  siteAddress: string;
  /** Page where one chooses; nobody without an account has it. */
  preferencesPath: string;
}

/** One letter of one notice or of several, the earliest first, in the language of whoever reads it. */
export function letterOf({ to, language, notices, siteAddress, preferencesPath }: Sending): Letter {
  const { several, why, choose } = words[language];
  const inOrder = [...notices].sort((a, b) => (a.at < b.at ? -1 : 1));
  const [only] = inOrder;
  const parts = inOrder.map(({ title, text, path }) =>
    [
      ...(inOrder.length > 1 ? [said(title, language), ''] : []),
      said(text, language),
      ...(path ? ['', `${siteAddress}${path}`] : []),
    ].join('\n'),
  );
  return {
    to,
    subject: only && inOrder.length === 1 ? said(only.title, language) : several(inOrder.length),
    text: [parts.join('\n\n— — —\n\n'), '', '--', why, `${choose}: ${siteAddress}${preferencesPath}`].join(
      '\n',
    ),
  };
}

/** Russian is the language of record: it stands in where there are no English words. */
function said({ ru, en }: { ru: string; en: string }, language: Language): string {
  return language === 'en' && en !== '' ? en : ru;
}
