import type { Meta } from '../dataset/types.ts';
import type { Example } from '../records/types.ts';

/** A topic of `casey help`: what help lists of it, and the way to the rest. */
export interface Guide {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<GuideBody>;
}

/** What help says on a topic, the examples first. */
export interface GuideBody {
  readonly examples: readonly Example[];
  /** @param meta what the dataset says of itself */
  readonly sections: (meta: Meta) => readonly Section[];
}

/** A stretch of a topic under a heading: running text, then words with what they mean. */
export interface Section {
  readonly title: string;
  readonly text?: readonly string[];
  readonly terms?: readonly (readonly [term: string, meaning: string])[];
}
