import { PLAIN_HOST } from './plain-host.ts';

/** Silences what Firefox would ask its makers' servers for; puppeteer's own profile silences the rest. */
const QUIET = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** A tab behind another keeps its clock, as in puppeteer's Chromium. */
const NO_THROTTLE = {
  'dom.min_background_timeout_value': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
};

/** Leads to this machine. */
const OTHER_HOST = { 'network.dns.localDomains': PLAIN_HOST };

/** Pages hear fingers, as on a laptop with a touch screen. */
const TOUCH = { 'dom.w3c_touch_events.enabled': 1 };

/** Leads all traffic through the proxy, that to localhost included. */
const throughProxy = (proxy: string) => {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
};

/** The preferences of a test profile. A fixed `uuid` makes the addresses of the extension's pages known. */
export const firefoxPreferences = (extensionId: string, uuid: string, proxy?: string) => ({
  ...QUIET,
  ...NO_THROTTLE,
  ...TOUCH,
  ...OTHER_HOST,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  ...(proxy ? throughProxy(proxy) : {}),
});
