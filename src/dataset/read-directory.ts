import { join } from 'node:path';
import { type Reading, readPlainFile } from '../disk/plain-file.ts';
import { datasetError, messageOf } from '../errors.ts';
import { LIMITS, megabytes } from '../limits.ts';
import { recordKinds } from '../records/index.ts';
import { fileOf } from './files.ts';
import { statOf } from './stat.ts';
import type { SourceDocument } from './types.ts';
import { parseYaml } from './yaml-document.ts';

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
 * Reads the files of a dataset's folder; those that are not there are left out. None of them may be a
 * link that leads out of the folder, or anything but a plain file, unless they are the program's own.
 * @throws CaseyError where there is no such folder, it holds no `dataset.yaml` or more than the limits allow
 */
export function readDirectory(directory: string, yaml: Yaml, read: Reading = readPlainFile): readonly SourceDocument[] {
  const hint = "a dataset is a folder with 'dataset.yaml' and one YAML file for each kind of record";
  if (!statOf(directory)?.isDirectory()) {
    throw datasetError(statOf(directory) ? `'${directory}' is no folder` : `no such folder: '${directory}'`, hint);
  }
  const allowance = { parts: LIMITS.dataParts };
  const documents = dataFiles.flatMap((file) => {
    const text = readIfThere(directory, file, read);
    return text === undefined ? [] : [parseYaml(file, text, yaml, allowance)];
  });
  if (documents[0]?.file !== 'dataset.yaml') throw datasetError(`'${directory}' has no 'dataset.yaml'`, hint);
  const records = documents.reduce(
    (total, { file, value }) => total + (isOfRecords(file, value) ? value.length : 0),
    0,
  );
  if (records > LIMITS.records) {
    throw datasetError(
      `'${directory}' has ${records} records; casey takes ${LIMITS.records}`,
      'make two datasets of it',
    );
  }
  const lock = readIfThere(directory, LOCK, read);
  return lock === undefined ? documents : [...documents, parseJson(LOCK, lock)];
}

function isOfRecords(file: string, value: SourceDocument['value']): value is readonly SourceDocument['value'][] {
  return recordKinds.some((kind) => fileOf(kind) === file) && Array.isArray(value);
}

function parseJson(file: string, text: string): SourceDocument {
  const start = { line: 1, column: 1 };
  try {
    return { file, text, value: JSON.parse(text), problems: [], locate: () => start };
  } catch (error) {
    const message = `not valid JSON: ${messageOf(error)}`;
    return {
      file,
      text,
      value: null,
      problems: [{ file, path: [], code: 'CASEY001', message, ...start }],
      locate: () => start,
    };
  }
}

/** @throws CaseyError where the file is there and cannot be read as text */
function readIfThere(directory: string, file: string, reading: Reading): string | undefined {
  const path = join(directory, file);
  const read = reading(path, LIMITS.dataFile, directory);
  if (read.ok) return decoded(path, read.bytes);
  switch (read.why) {
    case 'absent':
      return undefined;
    case 'too large':
      throw datasetError(`'${path}' is larger than ${megabytes(LIMITS.dataFile)}`, 'make two datasets of it');
    case 'unfit':
      throw datasetError(`'${path}' ${read.reason}`, 'a dataset is made of plain files in one folder');
  }
}

function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw datasetError(`'${path}' is not in UTF-8`, 'save it in UTF-8');
  }
}
