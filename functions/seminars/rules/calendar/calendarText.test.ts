import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { SessionCard } from '../../contract/sessions.ts';
import { aSession } from '../../testing/builders.ts';
import { cardOf } from '../cards.ts';
import { type CalendarEntry, calendarText } from './calendarText.ts';
import { timeZoneComponent } from './timeZone.ts';

const head = {
  name: 'Занятия',
  zone: 'Europe/Moscow',
  language: 'ru',
  siteAddress: 'https://vnedrenie.example',
  refreshSeconds: 3600,
} as const;

function anEntry(card: Partial<SessionCard> = {}, more: Partial<CalendarEntry> = {}): CalendarEntry {
  return { card: { ...cardOf(aSession()), ...card }, lines: [], ...more };
}

/** As another program reads it: the zone from the file itself, by its own rules. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const instant = (time: ICAL.Time) => new Date(time.toUnixTime() * 1000).toISOString();

test('each day is an event with a UID that stays, and its hours are those of its year', () => {
  const year2026 = { date: '2026-12-01', from: '10:00', to: '14:00', hours: 4 } as const;
  const events = read(
    calendarText(
      [
        anEntry(),
        anEntry({
          id: 'later',
          days: [year2026],
          startsAt: '2026-12-01T07:00:00.000Z',
          endsAt: '2026-12-01T11:00:00.000Z',
        }),
      ],
      head,
    ),
  );
  expect(events.map(({ uid, startDate, endDate }) => [uid, instant(startDate), instant(endDate)])).toEqual([
    ['session-1-1@vnedrenie', '2011-05-24T06:00:00.000Z', '2011-05-24T10:00:00.000Z'],
    ['session-1-2@vnedrenie', '2011-05-25T06:00:00.000Z', '2011-05-25T10:00:00.000Z'],
    ['later-1@vnedrenie', '2026-12-01T07:00:00.000Z', '2026-12-01T11:00:00.000Z'],
  ]);
});

test.each([
  ['before the clocks stayed forward', '2011-03-26T12:00:00', '+03:00'],
  ['after it', '2011-03-27T12:00:00', '+04:00'],
  ['a winter without winter time', '2012-01-15T12:00:00', '+04:00'],
  ['before they were put back', '2014-10-25T12:00:00', '+04:00'],
  ['after it', '2014-10-26T12:00:00', '+03:00'],
  ['a summer before', '2010-07-01T12:00:00', '+04:00'],
  ['today', '2026-07-01T12:00:00', '+03:00'],
])('the zone carried along is right %s, as Intl has it', (_when, local, offset) => {
  const zone = ICAL.Timezone.fromData(
    new ICAL.Component(ICAL.parse(timeZoneComponent('Europe/Moscow', 2010, 2026))),
  );
  const time = ICAL.Time.fromDateTimeString(local);
  time.zone = zone;
  const moment = new Date(time.toUnixTime() * 1000);
  expect(moment.toISOString()).toBe(new Date(`${local}${offset}`).toISOString());
  const byIntl = new Intl.DateTimeFormat('sv', {
    timeZone: 'Europe/Moscow',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  expect(byIntl.format(moment).replace(' ', 'T')).toBe(local);
});

test('summers are daylight time where they end within a year, and a year without changes has its offset', () => {
  const berlin = timeZoneComponent('Europe/Berlin', 2011, 2011);
  expect(berlin).toContain(
    'BEGIN:DAYLIGHT\r\nDTSTART:20110327T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200',
  );
  expect(timeZoneComponent('Europe/Moscow', 2011, 2011)).not.toContain('DAYLIGHT');
  expect(timeZoneComponent('Asia/Yekaterinburg', 2020, 2021)).toContain('TZOFFSETTO:+0500');
  expect(timeZoneComponent('America/New_York', 2011, 2011)).toContain('TZOFFSETFROM:-0500');
});

test('what was changed has the higher number, what was called off stays as cancelled, and no seat is tentative', () => {
  const announcedAt = '2011-05-12T09:30:00.000Z';
  const text = calendarText(
    [anEntry({ state: 'cancelled', sequence: 2, announcedAt }), anEntry({ id: 'b' }, { isTentative: true })],
    head,
  );
  const [cancelled, , tentative] = read(text);
  expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(cancelled?.sequence).toBe(2);
  expect(cancelled?.summary).toBe('Отменено: Ведение электронного журнала (день 1/2)');
  expect(text).toContain('DTSTAMP:20110512T093000Z\r\n');
  expect(tentative?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  expect(text).toBe(
    calendarText(
      [
        anEntry({ state: 'cancelled', sequence: 2, announcedAt }),
        anEntry({ id: 'b' }, { isTentative: true }),
      ],
      head,
    ),
  );
});

test('lines end by CRLF, are folded at 75 octets without breaking a letter, and come back as they were', () => {
  const ru = `Ведение; журнала, «${'очень '.repeat(20)}долго» \\ 🙂`;
  const location = 'Лицей, ауд. 1; корпус «Б»';
  const text = calendarText(
    [anEntry({ title: { ru, en: '' } }, { location, lines: ['Тренеры: А, Б'] })],
    head,
  );
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const [event] = read(text);
  expect(event?.summary).toBe(`${ru} (день 1/2)`);
  expect(event?.location).toBe(location);
  expect(event?.description).toBe('Тренеры: А, Б\nhttps://vnedrenie.example/seminars/sessions/session-1');
});

test('a name with line breaks begins no property of its own', () => {
  const name = 'Занятия\r\nMETHOD:CANCEL\nATTENDEE:mailto:a@b';
  const text = calendarText([anEntry({ title: { ru: name, en: '' } })], { ...head, name });
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getAllProperties('method').map((one) => one.getFirstValue())).toEqual(['PUBLISH']);
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(
    'Занятия\\nMETHOD:CANCEL\\nATTENDEE:mailto:a@b',
  );
  expect(calendar.getFirstSubcomponent('vevent')?.getAllProperties('attendee')).toEqual([]);
});

test('a calendar without sessions is a calendar', () => {
  expect(read(calendarText([], head))).toEqual([]);
});
