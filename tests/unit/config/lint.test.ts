import { lintConfig } from '../../../scripts/config/lintConfig';

const file = `{
  "ui_attributes": {
    "custom_data": {
      "features": {
        "onboarding": {
          // Half the team still learns.
          "team": { "enabled": "yes" },
          "checklist": {
            "extra_steps": [
              {
                "id": "acme-handbook",
                "title": "Read the handbook",
                "body": "Ten pages.",
                "roles": ["agnet"],
                "done_when": { "acknowledged": true }
              }
            ]
          }
        }
      }
    }
  }
}`;

describe('the lint of a configuration', () => {
  it('names each mistake at its line and column, in the order of the file', () => {
    const { lines, settings } = lintConfig(file);
    expect(lines).toEqual([
      { line: 7, column: 32, words: 'team.enabled: expected true or false; found "yes"' },
      { line: 14, column: 26, words: expect.stringContaining('roles that Flex has') as string },
    ]);
    expect(settings).toMatchObject({ team: { enabled: 'yes' } });
  });

  it('points into what a missing field should stand in', () => {
    const { lines } = lintConfig('{\n "checklist": { "extra_steps": [\n { "id": "acme-a" } ] } }');
    expect(lines.every(({ line }) => line === 3)).toBe(true);
    expect(lines.map(({ words }) => words)).toContain(
      'checklist.extra_steps[0].title: expected a text of at most 80 characters; nothing stands there',
    );
  });

  it.each([
    ['{ "features": { "onboarding": { "enabled": 1 } } }', 'enabled: expected true or false; found 1'],
    ['{ "enabled": 1 }', 'enabled: expected true or false; found 1'],
    ['{ "enabled": true, }', 'this is not JSON: PropertyNameExpected'],
    ['', 'this is not JSON: ValueExpected'],
  ])('reads %j', (text, words) => {
    expect(lintConfig(text).lines[0]).toEqual({ line: 1, column: expect.any(Number) as number, words });
  });

  it('is silent about what is right', () => {
    expect(lintConfig('{}')).toEqual({ lines: [], settings: {} });
  });
});
