import type { Dataset } from '../dataset/types.ts';
import type { Column } from './shape.ts';
import { ID, OWNER, type Table } from './table.ts';

/** What the dataset says of itself, of its ids that are gone and of what was wrong, and the proof of its quotes. */
export function datasetTables(dataset: Dataset): readonly Table[] {
  const { name, version, description, compiled_on, licence, coverage } = dataset.meta;
  const proofs = (dataset.records['quotes'] ?? []).flatMap(({ id, text }) => {
    const proof = dataset.proof(id);
    if (proof === undefined || proof.exact !== text) return [];
    const { source, prefix, suffix, start, end, sha256 } = proof;
    return [[id, source, prefix, suffix, start, end, sha256, dataset.copyHash(source) ?? null]];
  });
  return [
    {
      name: 'quote_proofs',
      description:
        'where the words of a quote stand in a copy of its source with white space folded, and the hashes of both',
      columns: [
        { ...OWNER, references: 'quotes' },
        { name: 'source', type: 'TEXT', needed: true, references: 'sources' },
        ...['prefix', 'suffix'].map((part) => text(part)),
        ...['start', 'end'].map((part): Column => ({ name: part, type: 'INTEGER', needed: true })),
        ...['sha256', 'copy_sha256'].map((part) => text(part)),
      ],
      key: ['id'],
      rows: proofs,
    },
    {
      name: 'dataset',
      description: 'what the dataset is and what may be done with it',
      columns: [text('field'), text('value')],
      key: ['field', 'value'],
      rows: [
        ...Object.entries({ name, version, description, compiled_on, licence }),
        ...coverage.included.map((value) => ['holds', value]),
        ...coverage.excluded.map((value) => ['does not hold', value]),
      ],
    },
    {
      name: 'corrections',
      description: 'what was published wrong and has been put right',
      columns: ['date', 'id', 'was', 'now', 'why'].map(text),
      key: [],
      rows: dataset.corrections.map(({ date, id, was, now, why }) => [date, id, was, now, why]),
    },
    {
      name: 'retired',
      description: 'ids that are no longer in use, and what took their place',
      columns: [ID, { ...text('successor'), needed: false, references: 'records' }, text('retired_on'), text('why')],
      key: ['id'],
      rows: dataset.retired.map(({ id, successor, retired_on, why }) => [id, successor ?? null, retired_on, why]),
    },
  ];
}

function text(name: string): Column {
  return { name, type: 'TEXT', needed: true };
}
