import { choose } from '../query/values.ts';
import { shells } from '../shells/index.ts';
import { documentView } from '../view/plain.ts';
import type { CommandBody } from './types.ts';

export const completion: CommandBody = {
  examples: [
    { line: 'casey completion bash', does: 'for ~/.bashrc, as: source <(casey completion bash)' },
    { line: 'casey completion zsh', does: 'for ~/.zshrc, as: source <(casey completion zsh)' },
    { line: 'casey completion fish > ~/.config/fish/completions/casey.fish', does: 'in fish, for good' },
    {
      line: 'casey completion powershell | Out-String | Invoke-Expression',
      does: 'in PowerShell; in $PROFILE for good',
    },
  ],
  options: () => [],
  operandValues: [shells],
  run: ({ operands: [name = ''] }, dataset) => {
    const { script } = choose(shells, name, (typed) => `shell ${typed}`);
    return { view: documentView(dataset, script, { command: 'completion', shell: name }), notes: [] };
  },
};
