/**
 * Writes beside the files of the bundle the code that V8 compiles them to, functions that the answers below
 * call included: `node code-cache.cjs LAUNCHER`. Run by the build, for the Node that runs the build.
 */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const vm = require('node:vm');

const kind = `${process.versions.v8}-${process.platform}-${process.arch}`;
const launcher = require.resolve(process.argv[2]);
const draft = (name) => join(__dirname, '..', 'tests', 'fixtures', 'drafts', name);
const answers = [
  ['--help'],
  ['findings', '--limit', '3'],
  ['figures', '--format', 'table', '--color', 'always', '--limit', '3'],
  ['quotes', '--format', 'json', '--limit', '3'],
  ['show', 'misconduct', '--format', 'table', '--color', 'always'],
  ['how', 'long', 'does', 'it', 'take', '--format', 'table', '--color', 'always'],
  ['search', 'officers', 'dismissed', '20%'],
  ['check', draft('reporter.md'), '--format', 'jsonl'],
  ['check', draft('reporter.md'), '--format', 'table', '--color', 'always'],
  ['check', draft('page.html'), draft('clean.txt')],
];

/** A file is compiled once for all answers, so that its code has the functions of each of them. */
const scripts = new Map();
const { Script } = vm;
vm.Script = new Proxy(Script, {
  construct: (_, [text, { filename }]) => {
    const script = scripts.get(filename) ?? new Script(text, { filename });
    scripts.set(filename, script);
    return script;
  },
});

// An answer is there when nothing is left to do, and the process lives on for the next.
const { exit } = process;
process.exit = () => {};
process.on('beforeExit', () => setImmediate(next));

function next() {
  const answer = answers.shift();
  if (answer === undefined) {
    for (const [file, script] of scripts) writeFileSync(`${file}.${kind}`, script.createCachedData());
    exit(0);
  }
  process.argv = [process.execPath, launcher, ...answer];
  delete require.cache[launcher];
  require(launcher);
}
