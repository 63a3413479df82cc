import { defineConfig } from 'vitest/config';
import { leanCompromise } from './tools/lean-compromise.ts';

export default defineConfig({
  // English sentences are tested as the extension reads them; what looks names up is among the bench’s contenders.
  plugins: [leanCompromise(['1-one/lookup'])],
  test: {
    server: { deps: { inline: ['compromise'] } },
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/unit/base64.ts'],
    allowOnly: false,
  },
});
