/** Script of the review page: filters and keys. The page reads whole without it. */
export const pageScript = `
'use strict';
(() => {
  const cards = [...document.querySelectorAll('.card')];
  const form = document.querySelector('.filters');
  const shown = () => cards.filter(card => !card.hidden);
  const filter = () => {
    if (!form) return;
    const wanted = Object.fromEntries(new FormData(form));
    for (const card of cards) {
      card.hidden = ['severity', 'family', 'section'].some(key => wanted[key] && card.dataset[key] !== wanted[key]);
    }
    form.querySelector('output').textContent = shown().length === cards.length ? '' : shown().length + ' of ' + cards.length + ' shown';
  };
  if (form) {
    form.addEventListener('change', filter);
    form.addEventListener('submit', event => event.preventDefault());
    filter();
  }
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    const list = shown();
    if (!step || list.length === 0) return;
    const at = list.indexOf(document.activeElement.closest('.card'));
    const next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : (at + step + list.length) % list.length];
    next.focus({preventScroll: true});
    next.scrollIntoView({block: 'center'});
    event.preventDefault();
  });
})();
`

/** What is added when the page is served: forms are sent in the background, and the page follows the file. */
export const liveScript = `
(() => {
  const base = document.body.dataset.base;
  const remembered = {};
  const restore = () => {
    try { Object.assign(remembered, JSON.parse(sessionStorage.getItem('harborlint') || '{}')); } catch {}
    for (const field of document.querySelectorAll('input[name=by]')) field.value = field.value || remembered.by || '';
    if (remembered.top) scrollTo(0, remembered.top);
  };
  const keep = () => sessionStorage.setItem('harborlint', JSON.stringify({by: remembered.by, top: scrollY}));
  restore();
  for (const form of document.querySelectorAll('form[data-form]')) {
    form.addEventListener('submit', async event => {
      event.preventDefault();
      const data = new URLSearchParams(new FormData(form));
      if (data.get('by')) remembered.by = data.get('by');
      keep();
      const answer = await fetch(form.action, {method: 'POST', body: data});
      if (answer.ok) location.reload();
      else alert(await answer.text());
    });
  }
  const events = new EventSource(base + 'events');
  events.addEventListener('change', () => {
    // Somebody is writing a reason: the page waits until the form is sent.
    if (document.activeElement && /^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName) && document.activeElement.value) return;
    keep();
    location.reload();
  });
})();
`
