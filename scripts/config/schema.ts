import { longest, places, proofs, scopes, stepFields } from '../../src/checklist/model/extraStepFields';
import { longestStepId, stepIdPattern } from '../../src/checklist/model/stepId';
import { targetNames } from '../../src/spotlight/model/targets';
import { audiences, settings, type KindName, type Setting } from '../../src/config/settings';
import { fieldMeanings, settingMeanings, type SettingPath } from './meanings';

type Schema = Readonly<Record<string, unknown>>;
type Table = { readonly [name: string]: Table | Setting<unknown> };

const stepId: Schema = { type: 'string', pattern: stepIdPattern.source, maxLength: longestStepId };
const text = (most: number): Schema => ({ type: 'string', pattern: '\\S', maxLength: most });
const listOf = (items: Schema, least = 0): Schema => ({ type: 'array', items, minItems: least });
const group = (properties: Schema, more: Schema = {}): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});

const fields: Readonly<Record<keyof typeof stepFields, Schema>> = {
  id: stepId,
  title: text(longest.title),
  body: text(longest.body),
  roles: listOf(text(longest.name), 1),
  skills: listOf(text(longest.name), 1),
  teams: listOf(text(longest.name), 1),
  scope: { enum: scopes },
  where: { enum: places },
  link: { type: 'string', pattern: '^(https://[^@]+|[a-z][a-z0-9-]*)$', maxLength: longest.link },
  target: { enum: targetNames },
  needs: listOf(stepId),
  done_when: {
    oneOf: proofs.map((proof) =>
      group(
        { [proof]: proof === 'acknowledged' ? { const: true } : text(longest.name) },
        { required: [proof] },
      ),
    ),
  },
};

const step = group(
  Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [
      name,
      { description: plain(fieldMeanings[name as keyof typeof fields]), ...schema },
    ]),
  ),
  {
    required: Object.entries(stepFields).flatMap(([name, field]) => ('required' in field ? [name] : [])),
    anyOf: ['roles', 'skills', 'teams'].map((name) => ({ required: [name] })),
  },
);

/** What each kind of value is, as JSON Schema says it. Rules between steps are not a schema's business: `npm run lint:config` knows them. */
const kinds: Readonly<Record<KindName, Schema>> = {
  flag: { type: 'boolean' },
  domain: { type: ['string', 'null'], pattern: '^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\\d{1,5})?$' },
  audience: { enum: audiences },
  days: listOf({ type: 'number', exclusiveMinimum: 0, maximum: 365 }, 1),
  stepIds: listOf({ type: 'string' }),
  steps: listOf(step),
};

/** The settings as a JSON Schema, for editors and for other people's checks. */
export const schema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'plugin-flex-onboarding: ui_attributes.custom_data.features.onboarding',
  ...schemaOf(settings, { $schema: { type: 'string' } }),
};

function schemaOf(table: Table, more: Schema = {}, path = ''): Schema {
  const properties = Object.entries(table).map(([name, part]) => {
    const at = `${path}${name}`;
    if (!isSetting(part)) return [name, schemaOf(part, {}, `${at}.`)];
    const description = plain(settingMeanings[at as SettingPath]);
    return [name, { description, ...kinds[part.kind], default: part.standard }];
  });
  return group({ ...more, ...(Object.fromEntries(properties) as Schema) });
}

function isSetting(part: Table | Setting<unknown>): part is Setting<unknown> {
  return typeof part.kind === 'string';
}

/** A meaning without the marks of a document. */
function plain(meaning: string): string {
  return meaning.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/`/g, '');
}
