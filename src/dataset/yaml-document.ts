import type { Document, LineCounter } from 'yaml';
import { datasetError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { LocatedProblem, Path, SourceDocument } from './types.ts';

type Yaml = typeof import('yaml');

/** What is left of what a dataset's files may have in all; it goes down as they are read. */
export interface Allowance {
  parts: number;
}

/**
 * Parses one YAML file, keeping the place of every value in it. It is plain data that is wanted: an alias
 * is a problem and is never followed, so that nothing can grow; so is a key that stands twice.
 * @throws CaseyError where there is more of it than `allowance` and the limits have room for
 */
export function parseYaml(file: string, text: string, yaml: Yaml, allowance: Allowance): SourceDocument {
  const lines = new yaml.LineCounter();
  const [document, others] = composed(file, text, { yaml, lines, allowance });
  const problems: LocatedProblem[] = [];
  const add = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    problems.push({ file, path: [], code: 'CASEY001', message, line, column: col });
  };
  for (const error of [...document.errors, ...document.warnings]) add(error.pos[0], `not valid YAML: ${error.message}`);
  for (const other of others) add(other.range[0], 'a second document begins; expected one in a file');
  yaml.visit(document, {
    Alias: (_key, alias) => add(alias.range?.[0] ?? 0, `'*${alias.source}' is an alias; expected the value itself`),
    Map: (_key, map) => {
      // The library's own check of this compares each key with all before it.
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!yaml.isScalar(key)) continue;
        if (seen.has(key.value))
          add(key.range?.[0] ?? 0, `not valid YAML: the key '${String(key.value)}' stands twice`);
        seen.add(key.value);
      }
    },
  });
  return {
    file,
    text,
    value: problems.length === 0 ? (document.toJS() ?? null) : null,
    problems,
    locate: (path) => place(document, lines, path, yaml),
  };
}

interface Parsing {
  readonly yaml: Yaml;
  readonly lines: LineCounter;
  readonly allowance: Allowance;
}

/** The document of a file, and what begins after its end. */
function composed(file: string, text: string, parsing: Parsing): readonly [Document.Parsed, Document.Parsed[]] {
  const { yaml, lines } = parsing;
  const composer = new yaml.Composer({ lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const [first, ...others] = composer.compose(tokens(file, text, parsing), true, text.length);
  // At the end of a text there is always a document, if an empty one.
  if (first === undefined) throw new Error(`no document in '${file}'`);
  return [first, others.slice(0, 1)];
}

/** What the library's own parser does, stopped as soon as there is too much of it. */
function* tokens(file: string, text: string, { yaml, lines, allowance }: Parsing) {
  const parser = new yaml.Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new yaml.Lexer().lex(text)) {
    if (--allowance.parts < 0) {
      throw datasetError(`there is too much in the dataset: it is full in '${file}'`, HINT);
    }
    yield* parser.next(lexeme);
    if (parser.stack.length > LIMITS.dataDepth && parser.stack.filter(isOpen).length > LIMITS.dataDepth) {
      const { line, col } = lines.linePos(parser.offset);
      const what = `lists and keys stand in one another more than ${LIMITS.dataDepth} deep`;
      throw datasetError(`${file}:${line}:${col}: ${what}`, 'a dataset has records with fields: see casey schema');
    }
  }
  yield* parser.end();
}

/** Whether a token of the parser is a list or a table of keys that values are still being put into. */
function isOpen({ type }: { readonly type: string }): boolean {
  return type === 'block-seq' || type === 'block-map' || type === 'flow-collection';
}

const HINT = `its files may have ${LIMITS.dataParts} words, marks and spaces in all: make two datasets of it`;

function place(document: Document, lines: LineCounter, path: Path, yaml: Yaml): { line: number; column: number } {
  for (let length = path.length; length >= 0; length--) {
    const offset = offsetOf(document, path.slice(0, length), yaml);
    if (offset === undefined) continue;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}

/** Where the key at a path begins, or the list member, or the document. */
function offsetOf(document: Document, path: Path, yaml: Yaml): number | undefined {
  const last = path.at(-1);
  const parent = last === undefined ? undefined : nodeAt(document, path.slice(0, -1));
  if (yaml.isMap(parent)) {
    const pair = parent.items.find(({ key }) => yaml.isScalar(key) && key.value === last);
    return yaml.isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = nodeAt(document, path);
  return yaml.isNode(node) ? node.range?.[0] : undefined;
}

function nodeAt(document: Document, path: Path): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}
