import { type Stats, statSync } from 'node:fs';

/** What stands at a path; undefined where nothing does or the path is none. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
