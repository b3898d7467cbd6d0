import type { ServerOptions } from 'node:http';

/**
 * Connections stay until the other end closes them. Node's own five seconds would end one just as somebody asks again on it, and
 * that question would have no answer.
 */
export const keptOpen: ServerOptions = { keepAliveTimeout: 0 };
