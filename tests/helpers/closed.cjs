/**
 * Runs many command lines of casey in one process in which every way out is watched: `node closed.cjs SPEC`,
 * SPEC a JSON file with `launcher`, `lines` and `target`. A socket, a program that is started and a write
 * outside the target are noted and, but for programs, kept from happening. What was noted is written to file
 * descriptor 3 as JSON.
 */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { resolve, sep } = require('node:path');
const { fileURLToPath } = require('node:url');

const spec = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const report = { codes: [], noted: [] };
const { writeSync } = fs;
let line = 'the beginning';

/** Puts a watch in the place of functions of a module: it is told their arguments first, and may throw. */
function watch(object, names, told) {
  for (const name of names) {
    const own = object[name];
    if (typeof own !== 'function') throw new Error(`nothing to watch: ${name}`);
    object[name] = Object.assign(function (...given) {
      told(name, given);
      return Reflect.apply(own, this, given);
    }, own);
  }
}

function note(kind, what) {
  report.noted.push({ kind, what: String(what), line });
}

function refuse(kind, what) {
  note(kind, what);
  throw new Error(`${kind} is closed: ${what}`);
}

const network = {
  net: ['connect', 'createConnection', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
};
for (const [name, functions] of Object.entries(network)) {
  watch(require(`node:${name}`), functions, (called) => refuse('network', `${name}.${called}`));
}
watch(require('node:dns').promises, ['lookup', 'resolve'], (called) => refuse('network', `dns.promises.${called}`));
watch(require('node:net').Socket.prototype, ['connect'], () => refuse('network', 'Socket.connect'));
watch(require('node:net').Server.prototype, ['listen'], () => refuse('network', 'Server.listen'));
watch(globalThis, ['fetch'], () => refuse('network', 'fetch'));

const programs = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'];
watch(require('node:child_process'), programs, (_name, [program]) => note('program', program));
watch(require('node:worker_threads'), ['Worker'], (_name, [file]) => note('program', file));

const writers = [
  ...['writeFile', 'appendFile', 'mkdir', 'mkdtemp', 'rm', 'rmdir', 'unlink', 'rename', 'truncate', 'chmod', 'chown'],
  ...['lchown', 'utimes', 'lutimes', 'link', 'symlink', 'copyFile', 'cp'],
];
const readers = ['readFile', 'readdir', 'opendir'];
/** Those that name two places. */
const PAIRS = /^(rename|link|symlink|copyFile|cp)/;

watch(fs, ['createWriteStream', ...writers, ...writers.map((name) => `${name}Sync`)], written);
watch(fs.promises, writers, written);
watch(fs, ['createReadStream', ...readers, ...readers.map((name) => `${name}Sync`)], (_name, [path]) => wasRead(path));
watch(fs.promises, readers, (_name, [path]) => wasRead(path));
watch(fs, ['open', 'openSync'], opened);
watch(fs.promises, ['open'], opened);
syncBuiltinESMExports();

function written(name, [path, other]) {
  for (const one of PAIRS.test(name) ? [path, other] : [path]) {
    if (isTargeted(one)) note('write', pathOf(one));
    else refuse('write outside', `${name} ${one}`);
  }
}

function opened(name, [path, flags = 'r']) {
  const { O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND } = fs.constants;
  const writes =
    typeof flags === 'number' ? flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND) : !/^r?s?$/.test(flags);
  if (writes) written(name, [path]);
  else wasRead(path);
}

function wasRead(path) {
  if (typeof path !== 'number') note('read', pathOf(path));
}

function pathOf(path) {
  return path instanceof URL ? fileURLToPath(path) : resolve(String(path));
}

function isTargeted(path) {
  return `${pathOf(path)}${sep}`.startsWith(`${spec.target}${sep}`);
}

/** What must be noted, or nothing that is not noted proves anything. */
const attempts = [
  () => require('node:net').connect(9),
  () => new (require('node:net').Socket)().connect(9),
  () => require('node:http').get('http://127.0.0.1:9'),
  () => require('node:dns').lookup('localhost', () => {}),
  () => require('node:dgram').createSocket('udp4'),
  () => fetch('http://127.0.0.1:9'),
  () => fs.writeFileSync('out.txt', ''),
  () => fs.openSync('out.txt', 'w'),
  () => fs.renameSync('out', spec.target),
  () => fs.mkdtempSync('out-'),
];

// The process lives on for the next command line.
const { exit } = process;
process.exit = (code) => {
  process.exitCode = code;
};

const lines = [...spec.lines];
process.on('beforeExit', () => {
  if (line !== 'the beginning') report.codes.push(process.exitCode ?? 0);
  const next = lines.shift();
  // Something to wait for: without it there would be no other end to come before.
  if (next !== undefined) return setImmediate(run, next);
  line = 'an attempt';
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      // It was to be refused.
    }
  }
  writeSync(3, JSON.stringify(report));
  exit(0);
});

function run(argv) {
  line = argv.join(' ');
  process.exitCode = undefined;
  process.argv = [process.execPath, spec.launcher, ...argv];
  delete require.cache[require.resolve(spec.launcher)];
  require(spec.launcher);
}
