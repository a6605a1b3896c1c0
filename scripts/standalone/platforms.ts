/** A platform for which there is an executable. */
export interface Platform {
  /** What comes after `casey-` in the name of its file. */
  readonly name: string;
  /** The package that has the runtime, and where in it the runtime is. */
  readonly runtime: string;
  /** What the compiler calls it. */
  readonly target: string;
  /** What Node calls it. */
  readonly node: string;
  readonly format: ExecutableFormat;
}

/** A kind of executable, and the number by which it names its processor. */
export type ExecutableFormat =
  | { readonly kind: 'ELF'; readonly machine: number }
  | { readonly kind: 'Mach-O'; readonly machine: number }
  | { readonly kind: 'PE'; readonly machine: number };

/** Every platform for which there is an executable. */
export const platforms: readonly Platform[] = [
  {
    name: 'linux-x64',
    runtime: '@oven/bun-linux-x64/bin/bun',
    target: 'bun-linux-x64',
    node: 'linux-x64',
    format: { kind: 'ELF', machine: 0x3e },
  },
  {
    name: 'linux-arm64',
    runtime: '@oven/bun-linux-aarch64/bin/bun',
    target: 'bun-linux-arm64',
    node: 'linux-arm64',
    format: { kind: 'ELF', machine: 0xb7 },
  },
  {
    name: 'macos-arm64',
    runtime: '@oven/bun-darwin-aarch64/bin/bun',
    target: 'bun-darwin-arm64',
    node: 'darwin-arm64',
    format: { kind: 'Mach-O', machine: 0x0100000c },
  },
  {
    name: 'macos-x64',
    runtime: '@oven/bun-darwin-x64/bin/bun',
    target: 'bun-darwin-x64',
    node: 'darwin-x64',
    format: { kind: 'Mach-O', machine: 0x01000007 },
  },
  {
    name: 'windows-x64.exe',
    runtime: '@oven/bun-windows-x64/bin/bun.exe',
    target: 'bun-windows-x64',
    node: 'win32-x64',
    format: { kind: 'PE', machine: 0x8664 },
  },
];

/** The platform on which this runs; undefined where there is no executable for it. */
export const here: Platform | undefined = platforms.find(({ node }) => node === `${process.platform}-${process.arch}`);

/** The name of a platform's executable. */
export function fileFor({ name }: Platform): string {
  return `casey-${name}`;
}

/** What an executable's first bytes say that it is; undefined where they say nothing known. */
export function formatOf(head: Buffer): ExecutableFormat | undefined {
  if (head.readUInt32BE(0) === 0x7f454c46) return { kind: 'ELF', machine: head.readUInt16LE(18) };
  if (head.readUInt32LE(0) === 0xfeedfacf) return { kind: 'Mach-O', machine: head.readUInt32LE(4) };
  if (head.toString('latin1', 0, 2) !== 'MZ') return undefined;
  const header = head.readUInt32LE(0x3c);
  if (header + 6 > head.length || head.toString('latin1', header, header + 4) !== 'PE\0\0') return undefined;
  return { kind: 'PE', machine: head.readUInt16LE(header + 4) };
}
