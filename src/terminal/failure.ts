import { codeOf, messageOf } from '../errors.ts';

const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'no file can be made there',
  ENOSPC: 'there is no room left on the disk',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'it would be larger than a file may be here',
  EROFS: 'the disk may only be read',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EIO: 'the disk or terminal does not answer',
  ENAMETOOLONG: 'its name is too long',
};

/** Why something could not be written, in words and with the code of the system, by which it can be looked up. */
export function whyNotWritten(error: unknown): string {
  const code = codeOf(error);
  const reason = code === undefined ? undefined : REASONS[code];
  if (reason !== undefined) return `${reason} (${code})`;
  return messageOf(error);
}
