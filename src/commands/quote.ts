import { citedFor } from '../citation/cited.ts';
import { copyOption, optionCount, optionFlag, optionValue } from '../command/options.ts';
import type { Dataset, Entry } from '../dataset/types.ts';
import { CaseyError, EXIT, usageError } from '../errors.ts';
import { idValues, lookUpAll } from '../query/lookup.ts';
import { choices } from '../query/values.ts';
import { attributionOf } from '../quotation/attribution.ts';
import { blockForms, blockOf, type Quotation } from '../quotation/block.ts';
import { cutTo } from '../quotation/cut.ts';
import { sourceInWords } from '../quotation/source.ts';
import type { Marks } from '../text/quotation-marks.ts';
import { documentView } from '../view/plain.ts';
import type { CommandBody, OptionSpec, Request } from './types.ts';

const marksChoices = ['double', 'single'] as const satisfies readonly Marks[];

const options: readonly OptionSpec[] = [
  { name: 'as', placeholder: 'form', summary: 'in this form', values: choices(blockForms) },
  { name: 'later', summary: 'name the speaker as at a later mention' },
  {
    name: 'marks',
    placeholder: 'marks',
    summary: 'in these marks, those within taking turns',
    values: choices(marksChoices),
  },
  { name: 'max', placeholder: 'number', summary: 'at most so many characters, cut at the end of a sentence' },
  { name: 'force', summary: 'print altered words too, with the warning within them' },
  copyOption,
];

export const quote: CommandBody = {
  examples: [
    { line: 'casey quote {quote}', does: 'for a text' },
    {
      line: 'casey quote {quote} --as html --later',
      does: 'a blockquote for a page that has named the speaker already',
    },
    { line: 'casey quote {quote} --marks single --max 300', does: 'in single marks, whole sentences only' },
  ],
  options: () => options,
  operandValues: [idValues('quotes')],
  run: (request, dataset) => {
    const { found, notes } = lookUpAll(dataset, request.operands);
    const form = blockForms.find((known) => known === optionValue(request, 'as')) ?? 'plain';
    const marks = marksChoices.find((known) => known === optionValue(request, 'marks'));
    const quotations = found.map((entry) => quotationOf(entry, request, dataset));
    const blocks = quotations.map((quotation) => blockOf(quotation, form, marks));
    const beware = found.flatMap(({ record: { id, note, caveat } }) => {
      const said = typeof caveat === 'string' ? caveat : note;
      return typeof said === 'string' ? [`'${id}': ${said}`] : [];
    });
    const unaddressed = found
      .filter((_, at) => quotations[at]?.url === undefined)
      .map(({ record }) => `'${record.id}': the address of its source is not known`);
    const query = { command: 'quote', ids: request.operands };
    const view = documentView(dataset, blocks.join('\n'), query, form === 'plain');
    return { view, notes: [...notes, ...beware, ...unaddressed], copies: optionFlag(request, 'copy') ?? false };
  },
};

/** @throws CaseyError where the record is no quote, its words were altered, or it cannot be cut */
function quotationOf(entry: Entry, request: Request, dataset: Dataset): Quotation {
  const { kind, record } = entry;
  if (kind.plural !== 'quotes') {
    throw usageError(`'${record.id}' is a ${kind.kind}, and no quote`, insteadOf(record.id, dataset));
  }
  const caveat = typeof record['caveat'] === 'string' ? record['caveat'] : undefined;
  const altered = record['fidelity'] === 'altered';
  if (altered && !optionFlag(request, 'force')) {
    throw new CaseyError(
      EXIT.findings,
      `'${record.id}' is not to be quoted: ${caveat ?? 'altered, not verbatim'}`,
      '--force prints it, with the warning within the text',
    );
  }
  const cited = citedFor(entry, { source: firstSource(record['evidence']), all: false }, dataset);
  return {
    words: wordsOf(record.id, String(record['text']), request),
    warning: altered ? (caveat ?? 'altered, not verbatim') : undefined,
    attribution: attributionOf(record, dataset, optionFlag(request, 'later') ?? false),
    said: typeof record['said_on'] === 'string' ? record['said_on'] : undefined,
    occasion: String(record['occasion']),
    contested: altered ? undefined : caveat,
    ...sourceInWords(cited, dataset),
  };
}

/** What there is to paste of a record that is no quote: of somebody who is quoted their words, of any other its source. */
function insteadOf(id: string, dataset: Dataset): string {
  const speaks = dataset.records['quotes']?.some(({ speaker }) => speaker === id) ?? false;
  return speaks ? `their quotes: casey quotes --by ${id}` : `its source to paste: casey cite ${id}`;
}

/** A quote stands as its first source prints it: that is the one to name. */
function firstSource(evidence: unknown): string | undefined {
  return Array.isArray(evidence) ? String(evidence[0].source) : undefined;
}

/** @throws CaseyError where no sentence is short enough */
function wordsOf(id: string, text: string, request: Request): string {
  const most = optionCount(request, 'max');
  if (most === undefined) return text;
  const cut = cutTo(text, most);
  if (cut.ok) return cut.text;
  throw usageError(
    `'${id}' cannot be cut to ${most} characters: its first sentence takes ${cut.needed}`,
    `at least: --max ${cut.needed}`,
  );
}
