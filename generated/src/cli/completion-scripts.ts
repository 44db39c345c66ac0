/** What a shell sources. Each asks the program itself: one answer a line, behind a tab what it means. */
import { BIN } from "../package.js";

const bash = `# ${BIN} completion for bash: source <(${BIN} completion bash)
_${BIN}() {
  local line word="\${COMP_LINE:0:COMP_POINT}"
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(${BIN} completion bash --line "$word" 2>/dev/null)
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]] && compopt -o nospace
}
complete -F _${BIN} ${BIN}
`;

const zsh = `#compdef ${BIN}
# ${BIN} completion for zsh: source <(${BIN} completion zsh)
_${BIN}() {
  local line word about
  local -a open words_ open_about words_about
  while IFS= read -r line; do
    word="\${line%%$'\\t'*}"
    about="$word"
    [[ $line == *$'\\t'* ]] && about="$word  -- \${line#*$'\\t'}"
    if [[ $word == *= ]]; then open+=("$word"); open_about+=("$about"); else words_+=("$word"); words_about+=("$about"); fi
  done < <(${BIN} completion zsh --line "\${(j: :)words[1,CURRENT]}" 2>/dev/null)
  (( $#open )) && compadd -Q -S '' -d open_about -l -- "\${open[@]}"
  (( $#words_ )) && compadd -Q -d words_about -l -- "\${words_[@]}"
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _${BIN} ${BIN}
`;

const fish = `# ${BIN} completion for fish: ${BIN} completion fish | source
complete -c ${BIN} -f -a '(${BIN} completion fish --line (commandline -cp) 2>/dev/null)'
`;

export const SCRIPTS: Readonly<Record<string, string>> = { bash, zsh, fish };
