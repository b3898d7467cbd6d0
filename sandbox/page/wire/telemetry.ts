import type { TunnelRoutes } from './twilsock';

/** Flex reports what it does even with telemetry off, in part; it is taken and thrown away. */
export const telemetry: TunnelRoutes = {
  'POST flex-sdk/v1/Telemetry/Events': () => () => ({ body: {} }),
};
