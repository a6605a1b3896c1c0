/** How many days a unit of time has, as drafts and records name it. */
export const DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
  ['fortnight', 14],
  ['month', 365 / 12],
  ['months', 365 / 12],
  ['year', 365],
  ['years', 365],
  ['decade', 3650],
  ['decades', 3650],
]);
