import { withCapital } from '../text/sentence.ts';

const LABELS: { readonly [field: string]: string } = {
  printed: 'Figure',
  base: 'Of what',
  said_on: 'Date',
  issued: 'Date',
  evidence: 'Source',
  first_mention: 'Name',
  styles: 'Other forms',
  in_report: 'Where',
  one_origin: 'One origin',
  wrong_forms: 'Never',
  used_by: 'Records',
  counts: 'Records',
  note: 'Beware',
  sha256: 'SHA-256 of the words',
  copy_sha256: 'SHA-256 of the copy',
  prefix: 'Before',
  suffix: 'After',
  exact: 'Words',
  start: 'From character',
  end: 'To character',
  later_mentions: 'Then',
  claim: 'Wrongly said',
  instead: 'The record',
};

/** What a reader sees as the name of a field. */
export function labelOf(field: string): string {
  const words = field.replaceAll('_', ' ').replaceAll('-', ' ');
  return (Object.hasOwn(LABELS, field) && LABELS[field]) || withCapital(words);
}
