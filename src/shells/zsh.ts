import type { Shell } from './types.ts';

export const zsh: Shell = {
  name: 'zsh',
  summary: 'in ~/.zshrc after compinit, or as a file _casey in a folder of $fpath',
  install: "echo 'source <(casey completion zsh)' >> ~/.zshrc",
  script: `#compdef casey
# Completion of casey's command line in zsh. To have it in every shell, add to ~/.zshrc, after compinit:
#   source <(casey completion zsh)
# or write it as _casey into a folder of $fpath.

_casey() {
  local -a answer described
  local line value
  answer=("\${(@f)$("\${\${(Q)words[1]}/#\\~/$HOME}" __complete zsh ".\${(Q)PREFIX}" "\${(@Q)words[2,CURRENT-1]}" 2>/dev/null)}")
  case $answer[1] in
    files) [[ $PREFIX == -*=* ]] && compset -P '*='; _files ;;
    folders) [[ $PREFIX == -*=* ]] && compset -P '*='; _files -/ ;;
    values)
      for line in "\${(@)answer[2,-1]}"; do
        value=\${line%%$'\\t'*}
        value=\${value//\\\\/\\\\\\\\}
        described+=("\${value//:/\\\\:}:\${line#*$'\\t'}")
      done
      _describe casey described -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}'
      ;;
  esac
}

if [[ $funcstack[1] == _casey ]]; then
  _casey "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _casey casey
fi
`,
};
