/** Script of the review page: filters, keys, and cards that fold. The page reads whole without it. */
export const pageScript = `
'use strict';
const cards = [...document.querySelectorAll('.card')];
const fold = (card, isOpen) => {
  card.classList.toggle('folded', !isOpen);
  card.querySelector('.fold').setAttribute('aria-expanded', isOpen);
};
const isFolded = card => card.classList.contains('folded');
(() => {
  const form = document.querySelector('.filters');
  const all = document.querySelector('.fold-all');
  const shown = () => cards.filter(card => !card.hidden);
  // Where the margin holds them, cards are read as they stand; else only their heads show at first.
  const isRoomy = !document.body.classList.contains('dense');
  for (const card of cards) {
    const button = card.querySelector('.fold');
    button.hidden = false;
    fold(card, isRoomy && !card.classList.contains('waived'));
    button.addEventListener('click', () => fold(card, isFolded(card)));
  }
  if (all) {
    all.hidden = false;
    const say = () => { all.textContent = cards.some(isFolded) ? 'Show all reasons' : 'Hide reasons'; };
    all.addEventListener('click', () => {
      const isOpen = cards.some(isFolded);
      for (const card of cards) fold(card, isOpen);
      say();
    });
    say();
  }
  const follow = () => {
    const card = cards.find(candidate => '#' + candidate.id === location.hash);
    if (card) fold(card, true);
  };
  addEventListener('hashchange', follow);
  follow();
  // The words of the card under the pointer light up, and the card of the words.
  for (const type of ['mouseover', 'focusin']) document.addEventListener(type, event => {
    const card = event.target.closest?.('.card');
    const id = card ? card.id : event.target.closest?.('.words, .mark')?.hash.slice(1);
    for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
    if (!id) return;
    for (const words of document.querySelectorAll('.words')) words.classList.toggle('lit', words.hash === '#' + id);
    if (!card) document.getElementById(id)?.classList.add('lit');
  });
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
  let opened = null;
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    const list = shown();
    if (!step || list.length === 0) return;
    const at = list.indexOf(document.activeElement.closest('.card'));
    const next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : (at + step + list.length) % list.length];
    // The card that a key opened closes again when the next one is read.
    if (opened) fold(opened, false);
    opened = isFolded(next) ? next : null;
    fold(next, true);
    next.focus({preventScroll: true});
    next.scrollIntoView({block: 'nearest'});
    event.preventDefault();
  });
})();
`

/** What is added when the page is served: forms are sent in the background, and the page follows the file. */
export const liveScript = `
(() => {
  const base = document.body.dataset.base;
  const store = 'harborlint';
  const fields = card => [...card.querySelectorAll('[data-form=waive] textarea, [data-form=waive] input:not([type=hidden])')];
  const names = () => document.querySelectorAll('input[name=by]');
  let by = '';
  const restore = () => {
    let kept = {};
    try { kept = JSON.parse(sessionStorage.getItem(store)) || {}; } catch {}
    by = kept.by || '';
    for (const card of cards) {
      const words = kept.words?.[card.dataset.fingerprint];
      if (kept.open) fold(card, kept.open.includes(card.dataset.fingerprint));
      if (!words && !kept.deciding?.includes(card.dataset.fingerprint)) continue;
      fold(card, true);
      const details = card.querySelector('.decide');
      if (details) details.open = true;
      if (words) for (const field of fields(card)) field.value = words[field.name] || '';
    }
    for (const field of names()) field.value = field.value || by;
    if (kept.top) scrollTo({top: kept.top, behavior: 'instant'});
  };
  // What was opened or typed and not sent yet stays through a new load of the page.
  const keep = sent => {
    const words = {};
    for (const card of cards) {
      const values = Object.fromEntries(fields(card).map(field => [field.name, field.value]));
      if (values.reason && card !== sent) words[card.dataset.fingerprint] = values;
    }
    const open = cards.filter(card => !isFolded(card)).map(card => card.dataset.fingerprint);
    const deciding = cards.filter(card => card !== sent && card.querySelector('.decide')?.open).map(card => card.dataset.fingerprint);
    sessionStorage.setItem(store, JSON.stringify({by, top: scrollY, words, open, deciding}));
  };
  const load = sent => {
    keep(sent);
    location.reload();
  };
  restore();
  const notice = document.querySelector('.notice');
  const say = text => {
    notice.firstElementChild.textContent = text;
    notice.hidden = false;
  };
  notice.querySelector('button').addEventListener('click', () => load());
  for (const form of document.querySelectorAll('form[data-form]')) {
    form.addEventListener('submit', async event => {
      event.preventDefault();
      const data = new URLSearchParams(new FormData(form));
      by = data.get('by') || by;
      try {
        const answer = await fetch(form.action, {method: 'POST', body: data});
        if (answer.ok) load(form.closest('.card'));
        else say(await answer.text());
      } catch {
        say('The review is not being served any more; nothing was recorded.');
      }
    });
  }
  const isWriting = () => {
    const at = document.activeElement;
    return at && /^(INPUT|TEXTAREA)$/.test(at.tagName) && at.value && !at.closest('.filters');
  };
  const events = new EventSource(base + 'events');
  events.addEventListener('change', () => {
    // Somebody is writing a reason: the page waits until that is sent or asked for.
    if (isWriting()) say('The release or its record has changed.');
    else load();
  });
})();
`
