/** The whole application in the place of the open one: its own page says what it begins with. */
export async function startWhole(): Promise<void> {
  const reply = await fetch('/index.html');
  if (!reply.ok) throw new Error(`The whole application is not there: ${reply.status}`);
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
  for (const own of document.querySelectorAll('link[rel="stylesheet"]')) own.remove();
  const parts = page.querySelectorAll('script, link[rel="stylesheet"], link[rel="modulepreload"]');
  document.head.append(...[...parts].map(alive));
}

/** A script that was read with its page stays still; one made anew begins. */
function alive(part: Element): Element {
  const made = document.createElement(part.localName);
  for (const { name, value } of part.attributes) made.setAttribute(name, value);
  made.textContent = part.textContent;
  return made;
}
