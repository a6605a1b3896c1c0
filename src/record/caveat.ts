/** Says that sources differ on a record, and how; undefined where they do not. */
export function contestedCaveat(record: { readonly contested?: string | undefined }): string | undefined {
  return record.contested === undefined ? undefined : `contested: ${record.contested}`;
}
