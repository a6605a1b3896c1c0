import { recordKinds } from '../records/index.ts';
import { checkedRecords, type Json, type Zod } from '../records/types.ts';
import { fileOf, sortKey } from './files.ts';
import { correctionsSchema, metaSchema, retiredSchema, thesaurusSchema } from './meta.ts';

type Yaml = typeof import('yaml');

/**
 * Gives the one way in which a data file is written: the schema for editors, its opening comment, the
 * records in order, the keys in the schema's order, no line folded.
 * @throws where the text is not of the file's schema
 */
export function canonicalText(file: string, text: string, yaml: Yaml, z: Zod): string {
  const comment = (/^(?:#.*\n)*/.exec(text)?.[0] ?? '').replace(/^# yaml-language-server:.*\n/, '');
  const value: Json = yaml.parse(text);
  if (file === 'thesaurus.yaml') {
    const entries = thesaurusSchema(z).parse(value ?? []);
    const sorted = entries.toSorted((a, b) => (a.term < b.term ? -1 : 1));
    return `${comment}\n${listed(sorted, yaml)}`;
  }
  const kind = recordKinds.find((known) => fileOf(known) === file);
  if (kind === undefined) {
    const schema =
      { 'dataset.yaml': metaSchema(z), 'corrections.yaml': correctionsSchema(z) }[file] ?? retiredSchema(z);
    return comment + written(schema.parse(value), yaml);
  }
  const records = checkedRecords(z.array(kind.schema(z)).parse(value ?? []));
  const sorted = records.toSorted((a, b) => (sortKey(kind, a) < sortKey(kind, b) ? -1 : 1));
  return `# yaml-language-server: $schema=schema/${kind.plural}.json\n${comment}\n${listed(sorted, yaml)}`;
}

/** A list with an empty line between its members. */
function listed(members: readonly unknown[], yaml: Yaml): string {
  return members.length === 0 ? written([], yaml) : members.map((member) => written([member], yaml)).join('\n');
}

function written(value: unknown, yaml: Yaml): string {
  return yaml.stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
