/** Words after which a full stop ends no sentence; so does a single capital. */
export const ABBREVIATIONS: readonly string[] =
  'Mr Mrs Ms Dr St No Prof Rev Hon Lt Sgt Insp Supt Det Cllr v vs p pp cf eg ie etc'.split(' ');
