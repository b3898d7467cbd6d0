import { exampleSettings } from '../../../sandbox/appConfig';
import { readConfig } from '../../../src/config/config';
import { defaultConfig } from '../../support/config';

describe('public/appConfig.example.js', () => {
  it('names every setting, each at its default', () => {
    expect(exampleSettings()).toStrictEqual(defaultConfig);
  });

  it('is read without a mistake', () => {
    expect(readConfig(exampleSettings())).toStrictEqual({ config: defaultConfig, mistakes: [] });
  });
});
