import type { Format } from '../../formats/types.ts';
import { itemsOf } from '../../view/envelope.ts';
import { type Found, foundIn } from './types.ts';

export const sarif: Format = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for editors and code scanning',
  whole: true,
  render: (view) => {
    const found = itemsOf(view).map(foundIn);
    const rules = [...new Map(found.map((one) => [one.rule, one])).values()];
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'casey',
              rules: rules.map((rule) => ({
                id: rule.rule,
                shortDescription: { text: rule.message },
                defaultConfiguration: { level: levelOf(rule) },
              })),
            },
          },
          columnKind: 'utf16CodeUnits',
          properties: { dataset: `${view.dataset.name} ${view.dataset.version}` },
          results: found.map((one) => resultOf(one, rules)),
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

function resultOf(found: Found, rules: readonly Found[]) {
  const { path, line, column, endLine, endColumn, offset, length, rule, severity, text, expected, message } = found;
  const { records, source, diff } = found;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex((known) => known.rule === rule),
    kind: severity === 'ok' ? 'pass' : 'fail',
    level: levelOf(found),
    message: { text: expected === undefined ? message : `${message}. In the record: ${expected}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: {
            startLine: line,
            startColumn: column,
            endLine,
            endColumn,
            charOffset: offset,
            charLength: length,
            snippet: { text },
          },
        },
      },
    ],
    properties: { records, ...(source !== undefined && { source }), ...(diff !== undefined && { diff }) },
  };
}

function levelOf({ severity }: Found): 'error' | 'warning' | 'note' | 'none' {
  switch (severity) {
    case 'error':
    case 'warning':
      return severity;
    case 'ok':
      return 'none';
    default:
      return 'note';
  }
}

/** A path as a relative or absolute URI reference. */
function uriOf(path: string): string {
  if (path === '-') return 'stdin';
  const plain = path.replaceAll('\\', '/');
  return plain.split('/').map(encodeURIComponent).join('/');
}
