import { stances } from '../../record/schema.ts';
import { choiceFilter } from '../choice.ts';

export const stance = choiceFilter('stance', stances, 'where the speaker stands');
