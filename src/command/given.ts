import type { Command, CommandBody, OptionSpec } from '../commands/types.ts';
import { choose, type Values } from '../query/values.ts';

/**
 * The values that were given for an option, as the list spells those that stand in one.
 * @throws CaseyError where one is not among those that there are
 */
export function valuesGiven({ name, placeholder, values }: OptionSpec, typed: readonly string[]): readonly string[] {
  const what = (value: string) => (placeholder === name ? `${name} ${value}` : `value ${value} for --${name}`);
  return typed.map((value) => spelt(values, value, what));
}

/**
 * The operands that were given, as the lists spell those that stand in one.
 * @throws CaseyError where one is not among those that there are
 */
export function operandsGiven(command: Command, body: CommandBody, typed: readonly string[]): readonly string[] {
  return typed.map((word, at) => {
    const { name, values } = operandAt(command, body, at);
    return spelt(values, word, (quoted) => `${name} ${quoted}`);
  });
}

/** What the operand at a place is called, and which values it takes. */
export function operandAt(
  { operands = '' }: Command,
  { operandValues = [] }: CommandBody,
  at: number,
): { readonly name: string; readonly values: Values | undefined } {
  const names = operands.split(' ').filter((name) => name !== '');
  const last = names.length - 1;
  const name = names[at] ?? (names[last]?.includes('...') ? names[last] : undefined);
  if (name === undefined) return { name: '', values: undefined };
  return { name: name.replace(/[<>[\].]/g, ''), values: operandValues[Math.min(at, last)] };
}

function spelt(values: Values | undefined, typed: string, what: (typed: string) => string): string {
  return values === undefined || typeof values === 'string' || typeof values === 'function'
    ? typed
    : choose(values, typed, what).name;
}
