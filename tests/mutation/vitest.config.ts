import { defineConfig } from 'vitest/config'

/** The unit tests alone, for mutants: what needs a browser would take days. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/unit/core/**/*.test.ts'],
    setupFiles: ['tests/support/refuse-network.ts'],
    testTimeout: 60_000,
  },
})
