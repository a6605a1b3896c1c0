import type { Work } from '../../src/citation/work.ts';
import type { CslItem } from './csl-styles.ts';

/** Where casey means to print something else than the official CSL style does. */
export interface Difference {
  readonly why: string;
  readonly styles: readonly string[];
  readonly concerns: (work: Work) => boolean;
  /** What the oracle is told instead. */
  readonly told?: (item: CslItem, work: Work) => CslItem;
  /** What is to be printed instead of what the oracle prints. */
  readonly printed?: (text: string, work: Work) => string;
}

const american = ['apa', 'mla', 'chicago', 'chicago-author-date'];
const all = ['oscola', 'harvard', ...american];
const isLaw = ({ kind }: Work) => kind === 'legislation' || kind === 'judgment';

/** Every deliberate difference from the official styles, with its reason. */
export const differences: readonly Difference[] = [
  {
    why: 'A forum post is cited as the page that it is: the type is for social media, which Chicago keeps out of lists and APA describes in brackets.',
    styles: all,
    concerns: ({ type }) => type === 'post',
    told: (item) => ({ ...item, type: 'webpage' }),
  },
  {
    why: 'A name that is both site and publisher is printed once. Where the style puts the owner of a page first, it is the owner; else the site.',
    styles: all,
    concerns: ({ container, publisher }) => container === publisher,
    told: (item) => ({ ...item, publisher: undefined }),
  },
  {
    why: 'The same, for pages in the styles that put the owner first.',
    styles: ['apa', 'chicago', 'chicago-author-date'],
    concerns: ({ kind, container, publisher }) => kind === 'web' && container === publisher,
    told: (item, { publisher }) => ({ ...item, publisher, 'container-title': undefined }),
  },
  {
    why: 'Names of sites and papers keep the letters that they have: a title in headline style would make "inkl" Inkl and "dsimian.com" Dsimian.Com.',
    styles: all,
    concerns: ({ container, publisher }) => [container, publisher].some((name) => name !== undefined && isSmall(name)),
    told: (item) => ({
      ...item,
      'container-title': kept(item['container-title']),
      publisher: kept(item['publisher']),
    }),
  },
  {
    why: 'A title that is not known is said to be so, in the place of the title and not set as one: the styles would leave a gap, and an error where nothing else stands there.',
    styles: all,
    concerns: ({ title }) => title === undefined,
    told: (item) => ({ ...item, title: '<span class="nocase">[Title not known]</span>' }),
    printed: (text) =>
      text
        .replace(/[“‘]\[Title not known\]([.,]?)[”’]/g, '[Title not known]$1')
        .replace(/<i>\[Title not known\]<\/i>/g, '[Title not known]'),
  },
  {
    why: 'A style that wants the date of access prints nothing of it where it is not known: APA’s leaves the word "Retrieved" behind.',
    styles: ['apa'],
    concerns: ({ issued, accessed }) => issued === undefined && accessed === undefined,
    printed: (text) => text.replace('Retrieved http', 'http'),
  },
  {
    why: '"Given" in "is given" is a verb, and has a capital in a title; the processor takes it for a preposition.',
    styles: ['oscola', ...american],
    concerns: ({ title }) => title?.includes('is given') === true,
    printed: (text) => text.replace('Is given', 'Is Given'),
  },
  {
    why: 'The apostrophe of "boys’" closes no quotation; the processor takes it for the end of one.',
    styles: ['oscola'],
    concerns: ({ title }) => title?.includes('‘boys’ club’') === true,
    printed: (text) => text.replace('“Boys” Club’', '“Boys’ Club”'),
  },
  {
    why: 'APA 7, 8.14: a title that is italic in the list is italic in the text; the style has it so for other works, but not for reports.',
    styles: ['apa'],
    concerns: ({ kind, authors, title }) => kind === 'report' && authors.length === 0 && title !== undefined,
    printed: (text) => text.replace(/^\(([^<]*?)(, (?:\d{4}|n\.d\.)(?:, [^)]*)?\))$/, '(<i>$1</i>$2'),
  },
  {
    why: 'A British statutory instrument has a series number, and no "Pub. L. No.", which is that of an American law.',
    styles: american,
    concerns: ({ kind }) => kind === 'legislation',
    printed: (text) => text.replace('Pub. L. No. ', ''),
  },
  {
    why: 'OSCOLA 4, 2.5.1: a statutory instrument is cited by its title, which ends in the year, and its number; the style repeats the year and has no number.',
    styles: ['oscola'],
    concerns: ({ kind }) => kind === 'legislation',
    printed: (text, { number, issued }) =>
      text.replace(`${issued?.year} ${issued?.year}`, `${issued?.year}, ${number}`),
  },
  {
    why: 'A judgment has its neutral citation, whole: the styles print its number without the court, the court without the year, or neither.',
    styles: ['harvard', ...american],
    concerns: ({ kind, authority, number }) => kind === 'judgment' && authority !== undefined && number !== undefined,
    printed: (text, { authority, number, issued }) => {
      const whole = `[${issued?.year}] ${authority} ${number}`;
      const [before, after] = text.split(`${number} (${authority} `);
      if (after !== undefined) return `${before}${whole}${after.slice(after.indexOf(')') + 1)}`;
      if (text.includes(`. ${number}, `)) return text.replace(`. ${number}, `, `. ${whole}, `);
      return text.replace(`(${issued?.year}). `, `(${issued?.year}) ${whole}. `);
    },
  },
  {
    why: 'Places in regulations and judgments are named by the words that British lawyers use: the American styles have the signs of American law for them.',
    styles: ['apa', 'chicago', 'chicago-author-date'],
    concerns: isLaw,
    printed: (text) =>
      text
        .replace(/¶¶ (?=\d)/, 'paras. ')
        .replace(/¶ (?=\d)/, 'para. ')
        .replace(/, c\. (?=\d)/, text.includes(', 20') && text.startsWith('(') ? ', Chapter ' : ', chap. ')
        .replace(/§ (?=\d)/, text.includes(', 20') && text.startsWith('(') ? 'Section ' : 'sec. '),
  },
];

function isSmall(name: string): boolean {
  return !/\p{Lu}/u.test(name);
}

function kept(name: unknown): unknown {
  return typeof name === 'string' && isSmall(name) ? `<span class="nocase">${name}</span>` : name;
}
