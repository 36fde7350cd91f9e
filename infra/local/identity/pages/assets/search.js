// Searches while the person types: asks the same page for the same search and takes over its list.
const field = document.querySelector('#q');
const people = document.querySelector('#people');
const status = document.querySelector('#found');
const pauseMilliseconds = 150;
let timer;
let asked;

async function search() {
  asked?.abort();
  asked = new AbortController();
  const address = new URL(field.form.action);
  address.search = new URLSearchParams(new FormData(field.form)).toString();
  try {
    const reply = await fetch(address, { signal: asked.signal });
    if (!reply.ok) return field.form.submit();
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
    document.querySelector('.languages').replaceWith(page.querySelector('.languages'));
    // The status line itself stays, so that screen readers notice its new text.
    const found = page.querySelector('#found');
    status.textContent = found.textContent;
    status.className = found.className;
    found.replaceWith(status);
    people.replaceChildren(...page.querySelector('#people').children);
    history.replaceState(null, '', address);
  } catch (error) {
    if (error.name !== 'AbortError') field.form.submit();
  }
}

field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(search, pauseMilliseconds);
});
