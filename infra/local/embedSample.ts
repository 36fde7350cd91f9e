import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { addressOf } from './addresses.ts';

/** A page as a department's own site may have it: one script tag, from another origin than the page's. */
export function embedSample(port: number): HtmlEscapedString | Promise<HtmlEscapedString> {
  return html`<!doctype html>
<html lang="ru">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Сайт департамента: образец</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
</style>
<h1>Сайт департамента</h1>
<p>
  Образец страницы на другом адресе: <a href="http://localhost:${port}/dev/embed">http://localhost:${port}</a>. Форма
  вопроса встроена одной строкой.
</p>
<script src="${addressOf(port)}/embed.js"></script>
</html>`;
}
