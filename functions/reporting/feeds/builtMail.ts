import type { Notice } from '../../messaging/contract.ts';
import { log } from '../../shared/log.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day } from '../../shared/words.ts';
import { build } from '../building.ts';
import type { Built, BuiltCell, BuiltData } from '../contract/built.ts';
import { shortDay } from '../documents/words.ts';
import type { ReportingRooms } from '../rooms.ts';
import { mailedOn } from '../rules/built.ts';

/** A new day: totals of kept reports go to those who asked for letters, beside what they were when the last one went. */
export async function mailBuilt(rooms: ReportingRooms): Promise<void> {
  for (const { id } of await rooms.register.regions()) {
    const { today } = await rooms.days(id);
    for (const kept of await rooms.built.mailed(id)) {
      const before = mailedOn(kept.mail, today);
      if (before === undefined) continue;
      const notice = await noticeOf(kept, before, today, rooms);
      if (notice) await rooms.queues.send('messaging.notices', [notice]);
    }
  }
}

/** None of a report that cannot be built any more, because its measure or municipality is gone: that stops no other. */
async function noticeOf(
  kept: Built,
  before: Day,
  today: Day,
  rooms: ReportingRooms,
): Promise<Notice | undefined> {
  const { id, title, content, regionId, organisation, ownerId } = kept;
  const municipality = content.municipality ?? (organisation === regionId ? undefined : organisation);
  const asked = { ...content, every: 'once' as const, ...(municipality && { municipality }) };
  const at = (to: Day) => build(regionId, { ...asked, to }, rooms);
  try {
    const [was, is] = await Promise.all([at(before), at(today)]);
    return {
      cause: `reporting.built:${id}:${today}`,
      to: { personId: ownerId },
      title: { ru: `${title}: на ${shortDay(today)}`, en: `${title}: as of ${today}` },
      text: { ru: linesOf(was, is, ru).join('\n'), en: linesOf(was, is, en).join('\n') },
      path: `/reports/built?kept=${id}`,
      at: rooms.clock.now().toISOString(),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log.warn('a kept report could not be built', { id, code: error.code });
    return undefined;
  }
}

interface LetterWords {
  title(measure: BuiltData['measures'][number]): string;
  line(title: string, satisfied: number, obliged: number, before: number): string;
  nobody(title: string): string;
}

const signed = (difference: number) => (difference > 0 ? `+${difference}` : String(difference));
const ru: LetterWords = {
  title: ({ number, title }) => `${number} «${title.ru}»`,
  line: (title, satisfied, obliged, before) =>
    `${title}: ${satisfied} из ${obliged}, с прошлого письма ${signed(satisfied - before)}`,
  nobody: (title) => `${title}: никто не обязан`,
};
const en: LetterWords = {
  title: ({ number, title }) => `${number} “${title.en || title.ru}”`,
  line: (title, satisfied, obliged, before) =>
    `${title}: ${satisfied} of ${obliged}, ${signed(satisfied - before)} since the last letter`,
  nobody: (title) => `${title}: nobody is obliged`,
};

function linesOf(was: BuiltData, is: BuiltData, words: LetterWords): string[] {
  const satisfied = (cell: BuiltCell | undefined) => cell?.counts?.satisfied ?? 0;
  return is.measures.map((measure, index) => {
    const title = words.title(measure);
    const counts = is.totals[0]?.[index]?.counts;
    if (!counts || counts.obliged === 0) return words.nobody(title);
    return words.line(title, counts.satisfied, counts.obliged, satisfied(was.totals[0]?.[index]));
  });
}
