import { defineConfig } from 'vitest/config';
import { leanCompromise } from './tools/lean-compromise.ts';

export default defineConfig({
  // English sentences are tested as the extension reads them.
  plugins: [leanCompromise()],
  test: {
    server: { deps: { inline: ['compromise'] } },
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    allowOnly: false,
  },
});
