import type { Shell } from './types.ts';

export const fish: Shell = {
  name: 'fish',
  summary: 'in the folder that fish reads completions from',
  install: 'casey completion fish > ~/.config/fish/completions/casey.fish',
  script: `# Completion of casey's command line in fish. To have it in every shell:
#   casey completion fish > ~/.config/fish/completions/casey.fish

function __casey_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program (string replace -r '^~' -- $HOME $words[1])
    set -l answer ($program __complete fish ".$current" $words[2..-1] 2>/dev/null)
    # Of --name=value the shell completes the value, and wants the whole word back.
    set -l head (string match -r -- '^-[^=]*=' $current)
    set -l typed (string replace -r -- '^-[^=]*=' '' $current)
    switch "$answer[1]"
        case files
            # Of a command that fish knows nothing of it completes files.
            string replace -r '^' -- "$head" (complete -C"__casey_files $typed")
        case folders
            string replace -r '^' -- "$head" (complete -C"__casey_files $typed" | string match -r '.*/$')
        case values
            for line in $answer[2..-1]
                echo $line
            end
    end
end

complete -c casey -f -a '(__casey_complete)'
`,
};
