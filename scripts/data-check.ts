/** Checks `data/` against the schemas and every rule. */
import { join } from 'node:path';
import { checkDirectory } from '../src/dataset/check-directory.ts';
import { problemLine } from '../src/dataset/load.ts';

checkDirectory(join(__dirname, '..', 'data')).then((checked) => {
  if (checked.ok) {
    console.log('data: no problem');
  } else {
    console.error(checked.problems.map(problemLine).join('\n'));
    process.exitCode = 1;
  }
});
