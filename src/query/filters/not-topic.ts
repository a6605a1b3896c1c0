import { hasTopic, topicValues } from '../topic-ids.ts';
import type { Filter } from './types.ts';

export const notTopic: Filter = {
  name: 'not-topic',
  placeholder: 'topic',
  summary: 'not about this topic or a narrower one',
  values: topicValues,
  many: true,
  fields: ['topics'],
  keeps: (values, dataset) => {
    const has = hasTopic(values, dataset);
    return (record) => !has(record);
  },
};
