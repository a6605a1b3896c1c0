import type { Format } from '../../formats/types.ts';
import { text } from './text.ts';

export const table: Format = { ...text, name: 'table', summary: 'the same: the default on a terminal' };
