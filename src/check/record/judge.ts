import { once } from '../../once.ts';
import type { Corpus, HeldQuote } from './corpus.ts';
import { heldAs } from './exact.ts';
import { fragmentsOf, type Judgement, type Quoted, type Relation } from './judgement.ts';
import { nearestTo } from './nearest.ts';
import { type Run, runsIn } from './runs.ts';
import { FEWEST_SPLICED, splicedFrom } from './splice.ts';

/** The longest quotation that is laid beside the record word by word, in words. */
const LONGEST = 600;
/** A splice must explain so much more than one altered passage does. */
const SPLICE_MARGIN = 0.05;

/** Judges words of a draft by the record: are they there, whole or trimmed; altered; from several places; or not held at all. */
export function judge(quoted: Quoted, corpus: Corpus, relationTo: (quote: HeldQuote) => Relation): Judgement {
  const { words } = quoted;
  if (words.length === 0) return { is: 'not-held' };
  const runs = once(() =>
    fragmentsOf(quoted).flatMap(({ from, part }) =>
      runsIn(part, corpus).map((run): Run => ({ ...run, from: run.from + from })),
    ),
  );
  const held = heldAs(quoted, corpus, runs);
  if (held !== undefined) return held;
  const nearest = words.length > LONGEST ? undefined : nearestTo(quoted, corpus, relationTo);
  const splice = words.length < FEWEST_SPLICED ? undefined : splicedFrom(quoted, corpus, runs());
  const best = splice === undefined || (nearest?.likeness ?? 0) >= splice.share - SPLICE_MARGIN ? nearest : splice;
  return best?.judgement ?? { is: 'not-held' };
}
