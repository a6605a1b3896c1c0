import { hasTopic, topicValues } from '../topic-ids.ts';
import type { Filter } from './types.ts';

export const topic: Filter = {
  name: 'topic',
  placeholder: 'topic',
  summary: 'about this topic or a narrower one: id, label or alias',
  values: topicValues,
  many: true,
  fields: ['topics'],
  keeps: hasTopic,
};
