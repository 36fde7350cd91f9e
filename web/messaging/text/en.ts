import type { Words } from '../../shared/text/words.ts';

export const en = {
  bell: {
    none: 'Notices',
    unread_one: 'Notices: {{count}} unread',
    unread_other: 'Notices: {{count}} unread',
  },
  title: 'Notices',
  subtitle: 'What has happened and waits for you. Notices of your role are seen by your colleagues too',
  show: 'Which notices to show',
  all: 'All',
  unreadOnly: 'Unread',
  list: 'Notices, newest first',
  unread: 'Unread',
  urgent: 'Urgent',
  open: 'Open',
  markRead: 'Read',
  markReadOf: 'Mark as read: {{title}}',
  markAll: 'Mark all as read',
  letters: 'Choose letters',
  empty: 'There are no notices',
  emptyAdvice: 'What concerns you will appear here: answers, questions handed over, deadlines, changes.',
  emptyUnread: 'Everything is read',
  emptyUnreadAdvice: 'Earlier notices stay in the whole list.',
  preferences: {
    title: 'Letters with notices',
    subtitle: 'What is urgent comes at once, in quiet hours too. In the product notices are always there',
    address: 'Letters go to {{email}}. The address is taken from your card in the registry.',
    noAddress:
      'There is no address in your card in the registry nor in your account: letters have nowhere to go.',
    mail: 'When to send letters',
    choice: {
      atOnce: 'At once',
      digest: 'One letter on the morning of a working day',
      none: 'Never',
    },
    hint: {
      atOnce: 'Outside quiet hours: what happens meanwhile comes when they end',
      digest: 'When quiet hours end',
      none: 'Not even urgent ones: notices in the product only',
    },
    language: 'Language of letters',
    languageOf: { ru: 'Russian', en: 'English' },
    quiet: 'Quiet hours',
    quietAdvice:
      'By the clocks of the region. Days off are quiet altogether. The same time twice: no quiet hours.',
    quietFrom: 'From',
    quietTo: 'To',
    save: 'Save',
    saved: 'Saved',
    back: 'To the notices',
  },
} satisfies Words;
