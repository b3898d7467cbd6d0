import { compileQuery } from '../../../sandbox/page/wire/query';

const ada = {
  worker_sid: 'WK1',
  activity_name: 'Available',
  attributes: { full_name: 'Ada "Lovelace" Reyes', roles: ['admin', 'wfo.full_access'] },
};

test.each([
  ['', true],
  ['data.worker_sid == "WK1"', true],
  ['data.worker_sid == "WK2"', false],
  ['data.worker_sid != "WK2"', true],
  ['(data.attributes.full_name CONTAINS "reyes")', true],
  ['data.attributes.full_name CONTAINS "\\"Lovelace\\""', true],
  ['data.activity_name IN ["Break", "Available"]', true],
  ['data.activity_name not_in ["Break", "Available"]', false],
  ['data.attributes.roles HAS "admin"', true],
  ['data.attributes.roles IN ["supervisor"]', false],
  ['data.attributes.missing.deeper == "x"', false],
  ['data.worker_sid == "WK2" OR data.activity_name == "Available"', true],
  ['data.worker_sid == "WK2" || (data.worker_sid == "WK1" && data.activity_name == "Break")', false],
])('%s', (query, expected) => {
  expect(compileQuery(query)(ada)).toBe(expected);
});

test.each(['data.x LIKE "y"', 'data.x ==', 'data.x == "y" data.z == "y"', '(data.x == "y"'])(
  'a query it cannot read is refused: %s',
  (query) => {
    expect(() => compileQuery(query)).toThrow(SyntaxError);
  },
);
