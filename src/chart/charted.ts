import type { Dataset } from '../dataset/types.ts';
import type { CaseyRecord, Chart } from '../records/types.ts';
import { type Parts, recordView } from '../view/records.ts';
import type { RowsView } from '../view/types.ts';

/** The records of a list that can be drawn. */
export interface Charted {
  readonly records: readonly CaseyRecord[];
  /** How many cannot, why, and how to see them. */
  readonly notes: readonly string[];
  /** Makes the view of some of them as bars. */
  readonly view: (dataset: Dataset, parts: Parts) => RowsView;
}

/** Parts the records of a list into those that give a share of a whole and the others. */
export function charted(chart: Chart<CaseyRecord>, records: readonly CaseyRecord[]): Charted {
  const reasons = records.flatMap((record) => {
    const share = chart.share(record);
    return 'none' in share ? [share.none] : [];
  });
  const notes = [...new Set(reasons)].map((why) => {
    const count = reasons.filter((reason) => reason === why).length;
    return `${count} of ${records.length} not drawn: ${why}`;
  });
  return {
    records: records.filter((record) => !('none' in chart.share(record))),
    notes: notes.length === 0 ? [] : [...notes, 'the same without --chart lists them too'],
    view: (dataset, parts) => chartView(dataset, chart, parts),
  };
}

/**
 * Makes the view of records as bars, each under its record's sentence: a bar alone does not say of what
 * it is true. It has the value in words, and so the lines under it do not; what a record does not state
 * and a bar would mislead without is said to be not stated.
 */
function chartView(dataset: Dataset, chart: Chart<CaseyRecord>, parts: Parts): RowsView {
  const extra = parts.entries.map(({ record }) =>
    Object.fromEntries(Object.entries(chart.unsaid).filter(([field]) => record[field] === undefined)),
  );
  // Whatever was picked, the value brings what it counts with it, and so do the fields without which it misleads.
  const needed = [chart.value, ...Object.keys(chart.unsaid)];
  const picked = parts.picked && [...new Set([...parts.picked, ...needed])];
  const view = recordView(dataset, { ...parts, picked, extra });
  const rows = parts.entries.flatMap(({ kind, record }, at) => {
    const row = view.rows[at];
    const share = chart.share(record);
    if (row === undefined || 'none' in share) return [];
    const fields = row.fields.filter((field) => field !== chart.value && !kind.said.includes(field));
    const bar = { ...share, words: String(record[chart.value] ?? ''), doubt: doubtOf(record) };
    return [{ ...row, headline: kind.headline(record, dataset), fields, bar }];
  });
  return { ...view, rows };
}

/** Of what kind a record's caveat is, which its words up to the colon say. */
function doubtOf({ caveat }: CaseyRecord): string | undefined {
  return typeof caveat === 'string' ? caveat.replace(/:.*/s, '') : undefined;
}
