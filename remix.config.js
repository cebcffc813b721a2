/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  serverModuleFormat: "esm",
  // `v3_lazyRouteDiscovery` stays off: one request to `/__manifest` could hold the process for 20 seconds.
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
