import { docx } from './docx.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';
import type { DraftKind } from './types.ts';

/** The kinds of drafts, in the order in which a file of no known ending is tried. */
export const draftKinds: readonly DraftKind[] = [docx, html, markdown, text];
