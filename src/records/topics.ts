import { asks, slug, words } from '../record/schema.ts';
import { usage, withNarrower } from '../record/usage.ts';
import { defineKind } from './types.ts';

export const topics = defineKind({
  kind: 'topic',
  plural: 'topics',
  summary: 'the closed vocabulary, with how much there is on each',
  examples: [
    { line: 'casey topics', does: 'all topics and their counts' },
    { line: 'casey show {topic}', does: 'one topic and every record that has it' },
  ],
  columns: ['id', 'label', 'description', 'counts'],
  card: ['aliases', 'broader', 'used_by'],
  derived: ['counts', 'used_by'],
  schema: (z) =>
    z.strictObject({
      id: slug(z).describe('permanent identifier'),
      label: words(z).describe('the topic as a reader would say it'),
      description: words(z).describe('what belongs to it, in one line'),
      aliases: z.array(words(z)).optional().describe('other words for it, which `--topic` accepts'),
      broader: slug(z).optional().describe('id of the one topic that includes it'),
      asks: asks(z),
    }),
  searched: { main: ['label', 'aliases'], detail: ['description'], aside: [], weight: 0.75 },
  said: ['label', 'description'],
  headline: (topic) => `${topic.label}: ${topic.description}`,
  derive: (topic, dataset) => {
    const used_by = usage(withNarrower(topic.id, dataset), dataset);
    const counts = Object.fromEntries(Object.entries(used_by).map(([plural, ids]) => [plural, ids.length]));
    return { counts, used_by };
  },
});
