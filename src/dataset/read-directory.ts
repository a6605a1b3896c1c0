import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, LineCounter } from 'yaml';
import { datasetError } from '../errors.ts';
import { recordKinds } from '../records/index.ts';
import { fileOf } from './files.ts';
import { statOf } from './stat.ts';
import type { LocatedProblem, Path, SourceDocument } from './types.ts';

type Yaml = typeof import('yaml');

/** The YAML files that make up a dataset, and the proof of its quotes. */
const dataFiles: readonly string[] = [
  'dataset.yaml',
  'retired.yaml',
  'corrections.yaml',
  'thesaurus.yaml',
  ...recordKinds.map(fileOf),
];
const LOCK = 'evidence.lock.json';

/**
 * Reads the files of a dataset's folder; those that are not there are left out.
 * @throws CaseyError where there is no such folder or it holds no `dataset.yaml`
 */
export function readDirectory(directory: string, yaml: Yaml): readonly SourceDocument[] {
  const hint = "a dataset is a folder with 'dataset.yaml' and one YAML file for each kind of record";
  if (!statOf(directory)?.isDirectory()) {
    throw datasetError(statOf(directory) ? `'${directory}' is no folder` : `no such folder: '${directory}'`, hint);
  }
  const documents = dataFiles.flatMap((file) => {
    const text = readIfThere(join(directory, file));
    return text === undefined ? [] : [parseDocument(file, text, yaml)];
  });
  if (documents[0]?.file !== 'dataset.yaml') throw datasetError(`'${directory}' has no 'dataset.yaml'`, hint);
  const lock = readIfThere(join(directory, LOCK));
  return lock === undefined ? documents : [...documents, parseJson(LOCK, lock)];
}

function parseJson(file: string, text: string): SourceDocument {
  const start = { line: 1, column: 1 };
  try {
    return { file, text, value: JSON.parse(text), problems: [], locate: () => start };
  } catch (error) {
    const message = `not valid JSON: ${error instanceof Error ? error.message : String(error)}`;
    return {
      file,
      text,
      value: null,
      problems: [{ file, path: [], code: 'CASEY001', message, ...start }],
      locate: () => start,
    };
  }
}

/** Parses one YAML file, keeping the place of every value in it. */
function parseDocument(file: string, text: string, yaml: Yaml): SourceDocument {
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const problem = (offset: number, message: string): LocatedProblem => {
    const { line, col } = lines.linePos(offset);
    return { file, path: [], code: 'CASEY001', message, line, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problem(error.pos[0], `not valid YAML: ${error.message}`),
  );
  yaml.visit(document, {
    Alias: (_key, alias) => {
      problems.push(problem(alias.range?.[0] ?? 0, `'*${alias.source}' is an alias; expected the value itself`));
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

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw datasetError(`'${path}' cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

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
