/** `eslint-plugin-lit-a11y` for Oxlint: its rules note the names of template tags on the parser's services, frozen there. */
import plugin from 'eslint-plugin-lit-a11y';

function usable(rule) {
  return { ...rule, create: (context) => rule.create(withServices(context)) };
}

function withServices(context) {
  const sourceCode = Object.create(context.sourceCode, { parserServices: { value: {} } });
  return Object.create(context, { sourceCode: { value: sourceCode } });
}

export default {
  ...plugin,
  rules: Object.fromEntries(Object.entries(plugin.rules).map(([name, rule]) => [name, usable(rule)])),
};
