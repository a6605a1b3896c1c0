import type { Charted } from '../chart/charted.ts';
import type { OptionSpec, Request } from '../commands/types.ts';
import { usageError } from '../errors.ts';
import { formats } from '../formats/index.ts';
import type { Format } from '../formats/types.ts';
import type { CaseyRecord, RecordKind } from '../records/types.ts';
import { optionFlag, optionValue } from './options.ts';

/** The option of the kinds whose values can be drawn; none for the others. */
export function chartOptions({ chart }: RecordKind): readonly OptionSpec[] {
  if (chart === undefined) return [];
  return [{ name: 'chart', summary: 'shares as bars from 0 to 100 per cent, with their words' }];
}

/** What of a list can be drawn; undefined for a kind without values. */
export async function chartOf({ chart }: RecordKind, records: readonly CaseyRecord[]): Promise<Charted | undefined> {
  if (chart === undefined) return undefined;
  const { charted } = await import('../chart/charted.ts');
  return charted(chart, records);
}

/**
 * Gives what prints a chart, whatever it goes to; undefined where none was asked for.
 * @throws CaseyError where a format for programs, or only a count, was asked for with it
 */
export async function chartPrinter({ plural }: RecordKind, request: Request): Promise<Format | undefined> {
  if (!optionFlag(request, 'chart')) return undefined;
  const name = optionValue(request, 'format')?.toLowerCase();
  if (name !== undefined && formats.find((format) => format.name === name)?.styled !== true) {
    throw usageError(
      `--chart draws bars for a reader, and --format ${name} is for a program`,
      `for the bars leave out --format, for the numbers: casey ${plural} --format ${name}`,
    );
  }
  if (optionFlag(request, 'count')) {
    throw usageError('--chart draws the records and --count only counts them', 'leave out one of the two');
  }
  return (await import('../chart/chart.ts')).chart;
}
