import { pathToFileURL } from 'node:url';

/** The address of the chunk that this ends up in. */
export const chunkAddress = pathToFileURL(__filename).href;
