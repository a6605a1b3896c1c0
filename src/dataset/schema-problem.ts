import type { z } from 'zod';
import type { Problem } from './types.ts';

/** Says in plain words what a schema found wrong and what it expected; a problem for each unknown key. */
export function schemaProblem(file: string, issue: z.core.$ZodIssue): readonly Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const problem = (message: string, at = path): Problem => ({ file, path: at, code: 'CASEY002', message });
  const field = path.filter((step) => typeof step === 'string').join('.') || 'the file';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problem(`unknown key '${key}'; data/README.md lists the known ones`, [...path, key]),
      );
    case 'invalid_type':
      return [
        problem(
          issue.input === undefined
            ? `'${field}' is missing; expected ${typeName(issue.expected)}`
            : `'${field}' is ${shown(issue.input)}; expected ${typeName(issue.expected)}`,
        ),
      ];
    case 'invalid_value':
      return [problem(`'${field}' is ${shown(issue.input)}; expected one of ${issue.values.map(String).join(', ')}`)];
    case 'invalid_format':
      return [problem(`'${field}' is ${shown(issue.input)}; expected ${expectedFormat(issue)}`)];
    default:
      return [problem(`'${field}' is ${shown(issue.input)}; expected ${issue.message}`)];
  }
}

function expectedFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  return issue.format === 'url' ? 'a web address' : issue.message;
}

function typeName(expected: string): string {
  const names: { readonly [type: string]: string } = {
    array: 'a list',
    object: 'keys and values',
    string: 'text',
    number: 'a number',
  };
  return names[expected] ?? expected;
}

function shown(input: unknown): string {
  if (input === undefined) return 'missing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'keys and values';
  const text = JSON.stringify(input) ?? String(input);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
