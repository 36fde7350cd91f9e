import * as frame from '../../adoption/text/frame.ts';
import * as offered from '../../guidance/text/offered.ts';
import * as shared from '../../shared/text/shared.ts';

/** What the page around the form says. */
export const pageWords = {
  ru: { frame: frame.ru, offered: offered.ru, requestNumber: shared.ru.requestNumber },
  en: { frame: frame.en, offered: offered.en, requestNumber: shared.en.requestNumber },
};
