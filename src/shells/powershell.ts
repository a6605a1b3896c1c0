import type { Shell } from './types.ts';

export const powershell: Shell = {
  name: 'powershell',
  summary: 'from version 5.1 on, on every system',
  install: 'casey completion powershell | Out-String | Invoke-Expression',
  script: `# Completion of casey's command line in PowerShell. To have it in every session, add to the file $PROFILE:
#   casey completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName casey -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)

  # The words before the one at the cursor, without their quotation marks.
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
  $current = "$wordToComplete" -replace '^[''"]', '' -replace '[''"]$', ''

  $answer = @(& $commandAst.GetCommandName() __complete powershell ".$current" @words 2>$null)
  # Of files PowerShell knows itself: it looks for them where nothing is given back.
  if ($answer.Count -lt 2 -or $answer[0] -ne 'values') { return }
  $answer | Select-Object -Skip 1 | ForEach-Object {
    $value, $summary = $_ -split "\`t", 2
    if (-not $summary) { $summary = $value }
    $text = if ($value -match '^[\\w./:=+,-]+$' -and $value -notmatch ',') { $value } else { "'" + ($value -replace "'", "''") + "'" }
    [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $summary)
  }
}
`,
};
