import { everyRecord } from '../dataset/every-record.ts';
import type { Rule } from './types.ts';

export const fidelity: Rule = {
  code: 'CASEY007',
  name: 'fidelity',
  summary: 'words known only from a source of no reliability are marked altered, with a note that says why',
  scope: 'dataset',
  check: ({ dataset }) => {
    const rewritten = new Set(
      (dataset.records['sources'] ?? [])
        .filter((source) => source['reliability'] === 'none')
        .map((source) => source.id),
    );
    return everyRecord(dataset).flatMap(({ kind, record, file, at }) => {
      const evidence = record['evidence'];
      if (kind.plural !== 'quotes' || !Array.isArray(evidence)) return [];
      if (record['fidelity'] === 'altered') {
        return record['note'] === undefined
          ? [{ file, path: at('fidelity'), message: `'${record.id}' is altered; expected a note that says why` }]
          : [];
      }
      if (!rewritten.has(evidence[0]?.source)) return [];
      return [
        {
          file,
          path: at('fidelity'),
          message: `'${record.id}' rests on a source of no reliability; expected 'altered'`,
        },
      ];
    });
  },
};
