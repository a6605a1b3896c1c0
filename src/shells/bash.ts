import type { Shell } from './types.ts';

export const bash: Shell = {
  name: 'bash',
  summary: 'from version 3.2 on; it does not need the package bash-completion',
  install: "echo 'source <(casey completion bash)' >> ~/.bashrc",
  script: `# Completion of casey's command line in bash. To have it in every shell, add to ~/.bashrc:
#   source <(casey completion bash)

_casey() {
  local what='' value
  COMPREPLY=()
  # casey reads the line itself, for bash breaks words at ':' and '=' and leaves the quotation marks on.
  while IFS= read -r value; do
    if [[ -z $what ]]; then what=$value; else COMPREPLY+=("$value"); fi
  done < <("\${1/#\\~/$HOME}" __complete bash "\${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
  case $what in
    files) compopt -o default 2>/dev/null || COMPREPLY=($(compgen -f -- "$2")) ;;
    folders) compopt -o dirnames 2>/dev/null || COMPREPLY=($(compgen -d -- "$2")) ;;
  esac
}

complete -F _casey casey
`,
};
