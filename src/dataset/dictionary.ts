import { recordKinds } from '../records/index.ts';
import type { RecordKind, Zod } from '../records/types.ts';
import { rules } from '../rules/index.ts';
import { withCapital } from '../text/sentence.ts';
import { jsonSchema } from './json-schema.ts';

/** The files below `data/` that are derived from the schemas and the rules, by name. */
export function derivedFiles(readme: string, z: Zod): ReadonlyMap<string, string> {
  const schemas = recordKinds.map((kind) => {
    const text = `${JSON.stringify(jsonSchema(kind, z), null, 2)}\n`;
    return [`schema/${kind.plural}.json`, text] as const;
  });
  return new Map([...schemas, ['README.md', dictionary(readme, z)]]);
}

/** The data dictionary with its generated parts written anew; they stand between marks of their names. */
function dictionary(readme: string, z: Zod): string {
  const parts = new Map([
    ['fields', recordKinds.map((kind) => fieldTable(kind, z)).join('\n\n')],
    ['rules', ruleTable()],
  ]);
  return readme.replace(
    /(<!-- (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g,
    (whole, start: string, name: string, end: string) => {
      const part = parts.get(name);
      return part === undefined ? whole : `${start}\n${part}\n${end}`;
    },
  );
}

function fieldTable(kind: RecordKind, z: Zod): string {
  const { properties, required } = jsonSchema(kind, z).items;
  const rows = Object.entries(properties).map(([field, { description = '', enum: choices = [] }]) => {
    const values = choices.map((choice) => `\`${choice}\``).join(', ');
    const needed = required.includes(field) ? 'yes' : '';
    return `| \`${field}\` | ${needed} | ${description}${values === '' ? '' : `: ${values}`} |`;
  });
  return [
    `### ${kind.plural}`,
    '',
    `${withCapital(kind.summary)}.`,
    '',
    '| field | needed | |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

function ruleTable(): string {
  const read = [
    ['CASEY001', 'a file is valid YAML (the lock valid JSON), without aliases and without a key twice', 'dataset'],
    [
      'CASEY002',
      'a record has the shape that its schema says: ids as slugs, values from closed lists, base and evidence present, low up to high',
      'dataset',
    ],
  ];
  const rows = [...read, ...rules.map(({ code, summary, scope }) => [code, summary, scope])].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  return ['| code | rule | scope |', '|---|---|---|', ...rows].join('\n');
}
