/* The question to the hotline on another site: one script tag puts the form where the tag stands. */
(() => {
  const script = document.currentScript;
  const { origin } = new URL(script.src);
  const isEnglish = script.dataset.lang === 'en';
  const frame = document.createElement('iframe');
  const site = encodeURIComponent(location.origin);
  frame.src = `${origin}/embed/ask?site=${site}${isEnglish ? '&lang=en' : ''}`;
  frame.title = isEnglish ? 'A question to the hotline' : 'Вопрос на горячую линию';
  frame.style.cssText = 'display:block;width:100%;height:640px;border:0';
  addEventListener('message', ({ origin: from, source, data }) => {
    if (from !== origin || source !== frame.contentWindow || data?.type !== 'vnedrenie.height') return;
    const height = Math.ceil(Number(data.height));
    if (height > 0 && height < 20000) frame.style.height = `${height}px`;
  });
  script.after(frame);
})();
