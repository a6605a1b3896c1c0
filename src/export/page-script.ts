/**
 * What a browser runs in an exported page: it shows the records that have all the words looked for, of
 * the kind and the topic that were chosen. It is text and no function, so that it is the same to the byte
 * however casey itself is built.
 */
export const SCRIPT = `'use strict';
(() => {
  const form = document.getElementById('_find');
  const words = document.getElementById('_words');
  const topic = document.getElementById('_topic');
  const status = document.getElementById('_status');
  const none = document.getElementById('_none');
  const fold = (text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\\u2018\\u2019\\u201a\\u201b\\u2032\`\\u00b4]/g, "'")
      .replace(/[\\u201c\\u201d\\u201e\\u201f\\u2033\\u00ab\\u00bb]/g, '"')
      .replace(/[\\u2010-\\u2015\\u2212]/g, '-')
      .replace(/\\s+/g, ' ');

  const sections = [...document.querySelectorAll('section')].map((element) => ({
    element,
    kind: element.dataset.kind,
    count: form.querySelector('input[value="' + element.dataset.kind + '"] + span small'),
    records: [...element.querySelectorAll('article')].map((article) => ({
      article,
      topics: article.dataset.topics.split(' '),
      text: fold(
        [...article.querySelectorAll('h3, .caveat, dd:not([data-elsewhere]), .link')]
          .map((part) => part.textContent)
          .join(' \\n '),
      ),
    })),
  }));
  const all = sections.reduce((sum, { records }) => sum + records.length, 0);
  const allCount = form.querySelector('input[value=""] + span small');

  function kindNow() {
    return form.elements.kind.value;
  }

  function termsOf(text) {
    return [...fold(text).matchAll(/"([^"]+)"?|[^\\s"]+/g)].map(([word, phrase]) => (phrase ?? word).trim()).filter(Boolean);
  }

  function show() {
    const terms = termsOf(words.value);
    const kind = kindNow();
    let shown = 0;
    let found = 0;
    const visible = [];
    for (const section of sections) {
      let here = 0;
      const wanted = kind === '' || kind === section.kind;
      for (const { article, topics, text } of section.records) {
        const fits = (topic.value === '' || topics.includes(topic.value)) && terms.every((term) => text.includes(term));
        if (fits) here++;
        article.hidden = !(fits && wanted);
        if (fits && wanted && visible.length < 200) visible.push(article);
      }
      section.count.textContent = here;
      section.element.hidden = !wanted || here === 0;
      found += here;
      if (wanted) shown += here;
    }
    allCount.textContent = found;
    none.hidden = shown > 0;
    status.textContent = shown === all ? all + ' records' : shown + ' of ' + all + ' records';
    mark(visible, terms);
    remember();
  }

  /** Sets off the words in what is shown, where the browser can do so without touching the page. */
  function mark(articles, terms) {
    if (!CSS.highlights) return;
    CSS.highlights.clear();
    const long = terms.filter((term) => term.length > 1);
    if (long.length === 0) return;
    const ranges = [];
    for (const article of articles) {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const text = fold(node.data);
        if (text.length !== node.data.length) continue;
        for (const term of long) {
          for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + term.length);
            ranges.push(range);
          }
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  }

  /** Keeps what was asked in the address, so that it can be passed on and come back to. */
  function remember() {
    const asked = new URLSearchParams();
    if (words.value.trim() !== '') asked.set('words', words.value.trim());
    if (kindNow() !== '') asked.set('kind', kindNow());
    if (topic.value !== '') asked.set('topic', topic.value);
    const query = asked.toString();
    try {
      history.replaceState(null, '', (query === '' ? location.pathname : '?' + query) + location.hash);
    } catch {
      // A browser may not let a file do so; nothing else depends on it.
    }
  }

  function recall() {
    const asked = new URLSearchParams(location.search);
    words.value = asked.get('words') ?? '';
    for (const radio of form.elements.kind) radio.checked = radio.value === (asked.get('kind') ?? '');
    if (kindNow() === '') form.elements.kind[0].checked = true;
    topic.value = asked.get('topic') ?? '';
    if (topic.selectedIndex === -1) topic.value = '';
  }

  /** A link leads to its record even where the filters have put it away. */
  function follow() {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null) return;
    if (target.closest('[hidden]')) {
      form.reset();
      show();
    }
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }

  form.hidden = false;
  recall();
  show();
  if (location.hash !== '') follow();
  else if (matchMedia('(pointer: fine)').matches) words.focus({ preventScroll: true });
  form.addEventListener('input', () => {
    show();
    const main = document.getElementById('_records');
    if (main.getBoundingClientRect().top < 0 && matchMedia('(min-width: 52.01rem)').matches) main.scrollIntoView();
  });
  form.addEventListener('reset', () => setTimeout(() => (show(), words.focus())));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    document.querySelector('article:not([hidden])')?.focus();
  });
  addEventListener('hashchange', follow);
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    words.focus();
    words.select();
  });
})();
`;
