/** Decides whether a row of an Insights index fits. */
export type Query = (row: Readonly<Record<string, unknown>>) => boolean;

const everything: Query = () => true;

/**
 * Compiles the query language of Twilio's live queries as far as Flex speaks it: comparisons of `data.<path>` joined by
 * AND and OR (also `&&`, `||`) and brackets; `==`, `!=`, `IN [..]`, `NOT_IN [..]`, `CONTAINS`, `HAS`; words in any case.
 *
 * @throws SyntaxError on anything else, so that a query never silently matches the wrong rows.
 */
export function compileQuery(text: string): Query {
  if (text.trim() === '') return everything;
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|&&|\|\||[=!]=|[()[\],]|[^\s()[\],=!&|"]+/g) ?? [];
  let position = 0;
  const peek = () => tokens[position];
  const next = () => tokens[position++] ?? '';
  const expect = (token: string) => {
    if (next() !== token) throw new SyntaxError(`Expected ${token} in query: ${text}`);
  };

  const either = (): Query => {
    const parts = [both()];
    while (peek()?.toUpperCase() === 'OR' || peek() === '||') {
      position++;
      parts.push(both());
    }
    return (row) => parts.some((part) => part(row));
  };
  const both = (): Query => {
    const parts = [one()];
    while (peek()?.toUpperCase() === 'AND' || peek() === '&&') {
      position++;
      parts.push(one());
    }
    return (row) => parts.every((part) => part(row));
  };
  const one = (): Query => {
    if (peek() === '(') {
      next();
      const inner = either();
      expect(')');
      return inner;
    }
    const path = next()
      .replace(/^data\./, '')
      .split('.');
    const operator = next().toUpperCase();
    const test = operators[operator];
    if (!test) throw new SyntaxError(`Unknown operator ${operator} in query: ${text}`);
    const operand = peek() === '[' ? list() : literal(next());
    return (row) => test(valueAt(row, path), operand);
  };
  const list = (): unknown[] => {
    const values: unknown[] = [];
    expect('[');
    while (peek() !== undefined && peek() !== ']') {
      if (peek() === ',') next();
      else values.push(literal(next()));
    }
    expect(']');
    return values;
  };

  const query = either();
  if (position < tokens.length) throw new SyntaxError(`Cannot read the rest of query: ${text}`);
  return query;
}

const operators: Readonly<Record<string, (value: unknown, operand: unknown) => boolean>> = {
  '==': (value, operand) => value === operand,
  '!=': (value, operand) => value !== operand,
  IN: (value, operand) => intersects(value, operand),
  NOT_IN: (value, operand) => !intersects(value, operand),
  CONTAINS: (value, operand) => String(value).toLowerCase().includes(String(operand).toLowerCase()),
  HAS: (value, operand) => intersects(value, [operand]),
};

function intersects(value: unknown, operand: unknown): boolean {
  const wanted = Array.isArray(operand) ? (operand as unknown[]) : [operand];
  return Array.isArray(value) ? value.some((one) => wanted.includes(one)) : wanted.includes(value);
}

function literal(token: string): unknown {
  return JSON.parse(token);
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], row);
}
