import { defineConfig } from 'vitest/config';

/** The tests of what casey prints and writes, run on the executable for this platform. */
export default defineConfig({
  test: {
    include: [
      'tests/standalone/*.ts',
      ...['golden', 'docs', 'check', 'export', 'registry', 'spawn'].map((name) => `tests/${name}.test.ts`),
    ],
    globalSetup: ['tests/helpers/build.ts', 'tests/helpers/executables.ts'],
    testTimeout: 60_000,
    isolate: false,
  },
});
