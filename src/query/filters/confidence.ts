import { confidences } from '../../record/schema.ts';
import { choiceFilter } from '../choice.ts';

export const confidence = choiceFilter('confidence', confidences, 'supported so well');
