/** What a record of a kind is in schema.org's terms, and which of its fields are which of those terms. */
export interface LinkedKind {
  readonly type: string;
  readonly terms: { readonly [field: string]: string };
}

/** What every record has in common. */
const COMMON = { id: 'identifier', topics: 'about', evidence: 'citation' };

const fact = { ...COMMON, text: 'text' };

const KINDS: ReadonlyMap<string, LinkedKind> = new Map([
  ['findings', { type: 'Claim', terms: fact }],
  ['figures', { type: 'Claim', terms: fact }],
  [
    'quotes',
    { type: 'Quotation', terms: { ...fact, speaker: 'spokenByCharacter', said_on: 'dateCreated', by: 'creditText' } },
  ],
  ['events', { type: 'Event', terms: { ...COMMON, text: 'name', date: 'startDate' } }],
  [
    'people',
    {
      type: 'Person',
      terms: {
        ...COMMON,
        name: 'name',
        given: 'givenName',
        family: 'familyName',
        aliases: 'alternateName',
        role: 'description',
      },
    },
  ],
  [
    'organisations',
    { type: 'Organization', terms: { ...COMMON, name: 'name', aliases: 'alternateName', role: 'description' } },
  ],
  ['myths', { type: 'ClaimReview', terms: { ...COMMON, claim: 'claimReviewed', instead: 'reviewBody' } }],
  [
    'sources',
    {
      type: 'CreativeWork',
      terms: { ...COMMON, title: 'name', issued: 'datePublished', URL: 'url', publisher: 'publisher' },
    },
  ],
  [
    'topics',
    {
      type: 'DefinedTerm',
      terms: {
        ...COMMON,
        label: 'name',
        description: 'description',
        aliases: 'alternateName',
        broader: 'skos:broader',
      },
    },
  ],
]);

const OTHER: LinkedKind = { type: 'CreativeWork', terms: fact };

/** What a kind is in schema.org's terms; a kind for which it has no type is a work like any other. */
export function linkedKind(plural: string): LinkedKind {
  return KINDS.get(plural) ?? OTHER;
}

/** What a source of a CSL type is in schema.org's terms. */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['article-newspaper', 'NewsArticle'],
  ['article-magazine', 'Article'],
  ['article-journal', 'ScholarlyArticle'],
  ['book', 'Book'],
  ['legislation', 'Legislation'],
  ['post', 'SocialMediaPosting'],
  ['post-weblog', 'BlogPosting'],
  ['report', 'Report'],
  ['webpage', 'WebPage'],
]);

/** The schema.org type of a source of some CSL type. */
export function linkedSource(type: string): string {
  return SOURCES.get(type) ?? 'CreativeWork';
}
