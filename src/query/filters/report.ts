import { reports } from '../../record/schema.ts';
import { choiceFilter } from '../choice.ts';

export const report = choiceFilter('report', reports, 'from this report');
