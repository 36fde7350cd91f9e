import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { calls, faultKinds } from './faults.ts';
import type { Simulator } from './simulator.ts';

const words: Readonly<Record<string, string>> = {
  slow: 'отвечает слишком долго · slow',
  tooMany: '429, повторить сразу · try again at once',
  tooManyForLong: '429, повторить через 10 минут · try again in 10 minutes',
  error: '500',
  down: 'обрыв связи · connection lost',
  partialPages: 'список неполный · partial pages',
  expiredToken: 'ключ истёк · expired token',
  changedField: 'другие имена полей · changed fields',
};

/** Where the simulated Dnevnik.ru is told to fail: the page of whoever tries the exchange out on one machine. */
export function simulatorPage({ faults, asked, access }: Simulator): Hono {
  const app = new Hono();
  app.get('/', (call) => call.html(page(faults.list(), asked, access.address)));
  app.post('/faults', async (call) => {
    const form = await fields(call);
    if (form.kind === undefined) faults.clear();
    else
      faults.order({
        kind: form.kind as (typeof faultKinds)[number],
        ...(form.on && { on: form.on as (typeof calls)[number] }),
        ...(form.school && { school: form.school }),
        times: Number(form.times ?? 1),
      });
    return call.redirect('/dev/dnevnik', 303);
  });
  return app;
}

async function fields(call: Context): Promise<Record<string, string | undefined>> {
  const isJson = call.req.header('content-type')?.includes('json');
  return isJson ? call.req.json() : ((await call.req.parseBody()) as Record<string, string>);
}

function page(waiting: ReturnType<Simulator['faults']['list']>, asked: Simulator['asked'], address: string) {
  return html`<!doctype html>
<html lang="ru">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Имитатор Дневник.ру · Dnevnik.ru simulator</title>
<h1>Имитатор Дневник.ру · Dnevnik.ru simulator</h1>
<p>${address}</p>
<form method="post" action="/dev/dnevnik/faults">
<label>Сбой · Fault <select name="kind">${faultKinds.map((kind) => html`<option value="${kind}">${words[kind]}</option>`)}</select></label>
<label>Запрос · Call <select name="on"><option value="">любой · any</option>${calls.map((name) => html`<option>${name}</option>`)}</select></label>
<label>Раз · Times <input name="times" type="number" min="1" value="1" /></label>
<button>Заказать · Order</button>
</form>
<form method="post" action="/dev/dnevnik/faults"><button>Убрать все · Clear</button></form>
<h2>Ждут запросов · Waiting for calls</h2>
<ul>${waiting.map(({ kind, on, times }) => html`<li>${words[kind]}: ${on ?? 'любой · any'} × ${times}</li>`)}</ul>
<h2>Запросов было · Calls so far</h2>
<ul>${calls.map((name) => html`<li>${name}: ${asked[name] ?? 0}</li>`)}</ul>
</html>`;
}
