import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoPerson, fixedDirectory } from '../people.ts';
import { authorization, Browser, type RunningIdentity, somePeople, startIdentity } from '../testing.ts';
import { texts } from '../text/text.ts';
import { avatar } from './avatar.ts';
import { groupByRole } from './search.ts';

let dataDir: string;
let running: RunningIdentity;
let people: DemoPerson[];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'identity-'));
  people = [...somePeople];
  running = await startIdentity(dataDir, fixedDirectory(people));
});

afterAll(async () => {
  await running.stop();
  rmSync(dataDir, { recursive: true });
});

async function openPage(changes: Record<string, string> = {}, query = '') {
  const browser = new Browser();
  const { address, response } = await browser.follow(authorization(running.origin, changes).address);
  const shown = query === '' ? response : await browser.open(`${address}?${query}`);
  return { browser, address, response: shown, body: await shown.text() };
}

function schoolPerson(index: number, changes: Partial<DemoPerson> = {}): DemoPerson {
  const [pattern] = somePeople.filter(({ role }) => role === 'school');
  if (!pattern) throw new Error('The demo has a school person');
  return {
    ...pattern,
    sub: `school-${index}`,
    name: { ru: `Имярек ${index}`, en: `Someone ${index}` },
    ...changes,
  };
}

describe('the page', () => {
  test.each([
    ['ru', {}, ''],
    ['en', { ui_locales: 'en-GB ru' }, ''],
    ['en', {}, 'lang=en'],
    ['ru', { ui_locales: 'en' }, 'lang=ru'],
  ] as const)(
    'in %s lists every person with position, organisation and role',
    async (language, changes, query) => {
      const { body, response } = await openPage(changes, query);

      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(body).toContain(`<html lang="${language}">`);
      expect(body).toContain(texts[language].demoNote);
      for (const person of somePeople) {
        expect(body).toContain(person.name[language]);
        expect(body).toContain(person.position[language]);
        expect(body).toContain(person.organisation[language]);
        expect(body).toContain(texts[language].roles[person.role]);
      }
    },
  );

  test('has no inline script, style or handler, and its policy allows none', async () => {
    const { body, response } = await openPage();

    expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=)/i);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  test('takes what people are called for text, never for markup', async () => {
    const hostile = '<script>alert("1")</script>\'&';
    people.push(schoolPerson(0, { sub: '"><b>', name: { ru: hostile, en: hostile } }));

    const { body } = await openPage();

    expect(body).not.toContain('<script>alert');
    expect(body).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;');
    expect(body).not.toContain('"><b>');
    people.pop();
  });

  test('says so when nobody is listed, and when the chosen person has gone', async () => {
    const everybody = people.splice(0);
    const { address, browser, body } = await openPage();
    const chosen = await browser.post(address, { sub: 'demo-admin' });

    expect(body).toContain(texts.ru.nobodyYet);
    expect(chosen.response.status).toBe(422);
    expect(await chosen.response.text()).toContain(texts.ru.gone);
    people.push(...everybody);
  });

  test('says that it is out of date when its cookie is gone, and in which place there is nothing', async () => {
    const { address } = await openPage();

    const stale = await new Browser().open(address);
    const nowhere = await new Browser().open(`${running.origin}/identity/nowhere?ui_locales=en`);

    expect([stale.status, nowhere.status]).toEqual([400, 404]);
    expect(await stale.text()).toContain(texts.ru.errors.expired);
    expect(await nowhere.text()).toContain(texts.en.errors.unknownPage);
  });

  test.each(['identity.css', 'search.js', 'sign-out.js', 'mark.svg'])('brings its file %s', async (name) => {
    const response = await fetch(`${running.origin}/identity/assets/${name}`);

    expect(response.status).toBe(200);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('searching', () => {
  test('is offered from the thirteenth person on, and survives a change of language', async () => {
    const few = await openPage();
    people.push(...Array.from({ length: 20 }, (_, index) => schoolPerson(index)));
    const many = await openPage({}, 'q=%D0%9B%D1%83%D0%BD%D0%B5%D0%B2%D0%B0');
    people.splice(somePeople.length);

    expect(few.body).not.toContain('type="search"');
    expect(many.body).toContain('type="search"');
    expect(many.body).toContain('Вера Павловна Лунёва');
    expect(many.body).not.toContain('Имярек');
    expect(many.body).toContain('Найдено: 1');
    expect(many.body).toContain('lang=en&amp;q=%D0%9B');
  });

  test.each([
    ['лунева', 1],
    ['ЛУНЁВА вера', 1],
    ['lunyova', 1],
    ['гимназия', 1],
    ['приозерная область', 6],
    ['  ', somePeople.length],
    ['нет такого', 0],
  ])('«%s» finds %d', (query, expected) => {
    const found = groupByRole(somePeople, query).flatMap((group) => group.people);

    expect(found).toHaveLength(expected);
  });

  test('shows twelve of a role and counts the rest', () => {
    const [group] = groupByRole(
      Array.from({ length: 800 }, (_, index) => schoolPerson(index)),
      '',
    );

    expect(group?.people).toHaveLength(12);
    expect(group?.hidden).toBe(788);
  });
});

test('a picture depends on the name alone', async () => {
  const [first, again, other] = [avatar('Вера'), avatar('Вера'), avatar('Глеб')].map(String);

  expect(first).toBe(again);
  expect(first).not.toBe(other);
});
