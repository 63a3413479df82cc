import { defineConfig } from 'wxt';
import { bareContentScript } from './tools/bare-content-script.ts';
import { bundlePacks } from './tools/bundled-packs.ts';
import { leanCompromise } from './tools/lean-compromise.ts';
import { terseScripts } from './tools/terse-scripts.ts';
import { withoutInnerHtml } from './tools/without-inner-html.ts';

/** What the background is told of the packs that lie in the package. */
const packList = (): string => JSON.stringify(bundlePacks().map(({ id, file, version }) => ({ id, file, version })));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'contextMenus', 'scripting', 'alarms'],
    ...(browser !== 'firefox' && { host_permissions: ['http://*/*', 'https://*/*'] }),
    // Chromium has taken Alt+Shift+N and P for groups of tabs.
    commands: {
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_next__' },
      previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_previous__' },
      open: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_open__' },
      toggle: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_toggle__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{b4a3c7d2-6e0f-4c58-9a51-7d1f0c2e8b64}',
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
          // To be asked for again where the reader has refused them: the popup's button does.
          optional_host_permissions: ['http://*/*', 'https://*/*'],
        }
      : { minimum_chrome_version: '140' }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const { file, content } of bundlePacks()) files.push({ relativeDest: file, contents: content });
    },
  },
  vite: () => ({
    plugins: [withoutInnerHtml(), leanCompromise(), bareContentScript(), terseScripts()],
    define: { __BUNDLED_PACKS__: packList() },
    build: { target: 'esnext' },
  }),
});
