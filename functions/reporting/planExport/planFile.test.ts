import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { extractText } from 'unpdf';
import { expect, test, vi } from 'vitest';
import { measureViews } from '../../plan/rules/measureViews.ts';
import { aMeasure, aPlan, by, rolling, waitsFor } from '../../plan/testing/builders.ts';
import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import type { PlanFacts } from './planFacts.ts';
import { planFile } from './planFile.ts';

// Papers are made letter by letter, and databases wait for a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const content = aPlan([
  aMeasure({ number: '2.1', ...by('2011-05-13') }),
  aMeasure({
    number: '2.2',
    title: { ru: 'Зарегистрировать, подтвердить; все школы', en: 'Register' },
    ...by('2011-06-15'),
    ...waitsFor('2.1'),
  }),
  aMeasure({ number: '2.6', ...rolling('quarter') }),
]);
const act = { number: '393', signedOn: '2011-04-29' };
const facts: PlanFacts = {
  plan: {
    id: 'p-1',
    regionId: 'r-20',
    order: content.order,
    startsOn: '2011-04-29',
    versions: [{ number: 1, act, publishedAt: '2011-04-29T05:00:00.000Z', publishedBy: 'p-1' }],
    version: 1,
  },
  ofDay: {
    order: content.order,
    versionNumber: 1,
    act,
    content,
    ...measureViews(content, [], workingCalendar({ country: 'RU', knownAt: '2011-05-20' })),
  },
  measures: { '2.1': { obliged: 8, satisfied: 6 } },
  findings: [{ id: 'f-1', rule: 'dayOff', severity: 'notice', measures: ['2.2'], params: {} }],
  asOf: '2011-05-20',
};

async function textOf(format: 'mspdi' | 'ics'): Promise<string> {
  return new TextDecoder().decode((await planFile(facts, format)).bytes);
}

test('Microsoft Project reads sections over measures, links, deadlines and shares done', async () => {
  const xml = await textOf('mspdi');
  expect(XMLValidator.validate(xml)).toBe(true);
  const { Project } = new XMLParser({ parseTagValue: false }).parse(xml);
  const [section, first, second] = Project.Tasks.Task;
  expect(section).toMatchObject({ UID: '1', Summary: '1', OutlineLevel: '1' });
  expect(first).toMatchObject({ Name: '2.1. Назначить ответственных', PercentComplete: '75' });
  expect(second).toMatchObject({
    Deadline: '2011-06-15T18:00:00',
    PredecessorLink: { PredecessorUID: first.UID, Type: '1' },
  });
  expect(Project.Tasks.Task.map(({ ID }: { ID: string }) => ID)).toEqual(['1', '2', '3', '4']);
});

test('a calendar has a whole day for each deadline, escaped and folded as RFC 5545 asks', async () => {
  const text = await textOf('ics');
  const lines = text.split('\r\n');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20110615\r\nDTEND;VALUE=DATE:20110616');
  expect(unfolded).toContain('SUMMARY:2.2. Зарегистрировать\\, подтвердить\\; все школы');
  expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(2);
});

test('the sheet of A3 has the table, what the audit found and the day it is as of', async () => {
  const { bytes } = await planFile(facts, 'pdf');
  expect(Buffer.from(bytes).toString('latin1')).toContain('/MediaBox [0 0 1190.55 841.89]');
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  const words = text.replaceAll(/\s+/g, ' ');
  expect(words).toContain('2.1 Назначить ответственных 2011-05-13 75 %');
  expect(words).toContain('Срок приходится на нерабочий день: 2.2');
  expect(words).toContain('По состоянию на 20.05.2011');
});
