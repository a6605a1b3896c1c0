import { fidelities } from '../../record/schema.ts';
import { choiceFilter } from '../choice.ts';

export const fidelity = choiceFilter('fidelity', fidelities, 'as said, or as a source reworded it');
