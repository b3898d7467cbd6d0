/** Several of Twilio's protocols tunnel HTTP-like requests through a socket or a single address. */
export interface Tunnelled {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export type Handler<Answer> = (names: Readonly<Record<string, string>>, request: Tunnelled) => Answer;

/** `METHOD /path/:name`, and what answers it. */
export type Routes<Answer> = Readonly<Record<string, Handler<Answer>>>;

/** Answers a request by the first route that fits; nothing where none does. */
export function dispatch<Answer>(routes: Routes<Answer>, request: Tunnelled): Answer | undefined {
  for (const [pattern, handler] of Object.entries(routes)) {
    const names = match(pattern, `${request.method} ${request.path}`);
    if (names) return handler(names, request);
  }
  return undefined;
}

function match(pattern: string, text: string): Record<string, string> | null {
  const expected = pattern.split('/');
  const actual = text.split('/');
  if (expected.length !== actual.length) return null;
  const names: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = actual[index] ?? '';
    if (part.startsWith(':')) names[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return names;
}
