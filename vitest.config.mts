import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/helpers/build.ts'],
    testTimeout: 30_000,
    // Nothing in the code keeps a state that a test could change, and the dataset is compiled once for many files.
    isolate: false,
    // Vitest leaves one processor to whoever is watching; the whole suite runs once, and takes them all.
    maxWorkers: '100%',
  },
});
