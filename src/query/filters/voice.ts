import { voices } from '../../record/schema.ts';
import { choiceFilter } from '../choice.ts';

export const voice = choiceFilter('voice', voices, 'in whose voice');
