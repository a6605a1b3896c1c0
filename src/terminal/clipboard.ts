import { byStream } from './output.ts';

/** How a text got onto the clipboard: by a tool of the system, by the terminal, or not at all. */
export type Copied =
  | { readonly by: 'tool'; readonly tool: string }
  | { readonly by: 'terminal' }
  | { readonly by: 'nothing' };

/** What to tell the user of it. */
export function copiedNote(copied: Copied): string {
  switch (copied.by) {
    case 'tool':
      return `copied to the clipboard with ${copied.tool}`;
    case 'terminal':
      return 'copied to the clipboard by the terminal (OSC 52), where it allows that';
    case 'nothing':
      return 'not copied: there is no clipboard tool and no terminal to ask';
  }
}

/** A program that puts what it reads on the clipboard. */
export interface Tool {
  readonly command: string;
  readonly args: readonly string[];
  readonly encoding?: 'utf16le';
}

/** The programs to try on a system, the likeliest first: those whose display or desktop is there. */
export function clipboardTools(
  platform: string,
  env: { readonly [name: string]: string | undefined },
): readonly Tool[] {
  const windows = { command: 'clip.exe', args: [], encoding: 'utf16le' } as const;
  if (platform === 'darwin') return [{ command: 'pbcopy', args: [] }];
  if (platform === 'win32') return [windows];
  return [
    ...(env['WAYLAND_DISPLAY'] ? [{ command: 'wl-copy', args: [] }] : []),
    ...(env['DISPLAY']
      ? [
          { command: 'xclip', args: ['-selection', 'clipboard'] },
          { command: 'xsel', args: ['--clipboard', '--input'] },
        ]
      : []),
    ...(env['WSL_DISTRO_NAME'] ? [windows] : []),
    ...(env['TERMUX_VERSION'] ? [{ command: 'termux-clipboard-set', args: [] }] : []),
  ];
}

/** The escape sequence by which a terminal takes a text into the clipboard. */
export function osc52(text: string): string {
  return `\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
}

/** Puts a text on the clipboard: with the system's own tool, else by asking the terminal that is there. */
export async function copyText(text: string): Promise<Copied> {
  const { spawnSync } = await import('node:child_process');
  for (const { command, args, encoding } of clipboardTools(process.platform, process.env)) {
    // A tool that stays in the background to serve the clipboard must not hold the streams open.
    const input = encoding === undefined ? text : Buffer.from(text, encoding);
    const { status } = spawnSync(command, args, { input, stdio: ['pipe', 'ignore', 'ignore'], timeout: 5_000 });
    if (status === 0) return { by: 'tool', tool: command };
  }
  return askTerminal(osc52(text)) ? { by: 'terminal' } : { by: 'nothing' };
}

/** Writes to the terminal, by the stream that leads there: the answer itself may go into a pipe. */
function askTerminal(sequence: string): boolean {
  const terminal = [process.stderr, process.stdout].find((stream) => stream.isTTY);
  if (terminal === undefined) return false;
  byStream(terminal).write(sequence);
  return true;
}
