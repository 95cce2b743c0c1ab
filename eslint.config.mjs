import eslint from "@eslint/js";
import astro from "eslint-plugin-astro";
import a11y from "eslint-plugin-jsx-a11y-x";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Chromium and Node write Kazakh differently, so numbers, dates and order come from src/lib/format alone. */
const useFormat = "use src/lib/format, which writes the same text at build and in every browser.";
const localeWords = [
  { selector: "Identifier[name='Intl']", message: `Intl: ${useFormat}` },
  { selector: "MemberExpression[property.name=/^(toLocale\\w*|localeCompare)$/]", message: `toLocale…, localeCompare: ${useFormat}` },
];
const emptyCatches = [
  { selector: "CatchClause > BlockStatement[body.length=0]", message: "Empty catch: handle the fault, or say on the console what is lost." },
  {
    selector: "CallExpression[callee.property.name='catch'] > :function.arguments > BlockStatement[body.length=0]",
    message: "Empty catch: handle the fault, or say on the console what is lost.",
  },
];

export default defineConfig(
  globalIgnores(["dist/", ".astro/", "public/", "src/generated/", "node_modules/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: "tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // Rows and elements that the caller names: one type parameter says so without a cast at each call.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // Values of the worker are of classes that this side did not construct.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  {
    files: ["tests/**/*.ts"],
    rules: {
      // expect.stringMatching(…) and its like are `any` in an expected value.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["src/**/*.tsx"],
    extends: [reactHooks.configs.flat["recommended-latest"], a11y.configs.strict],
    rules: {
      // A table that scrolls and a chart with a keyboard cursor take the focus and the arrow keys.
      "jsx-a11y-x/no-noninteractive-tabindex": ["error", { tags: [], roles: ["region", "group"] }],
      "jsx-a11y-x/no-noninteractive-element-interactions": ["error", { handlers: ["onClick", "onMouseDown", "onMouseUp", "onKeyPress"] }],
    },
  },
  astro.configs["flat/recommended"],
  // Scripts of a page are a few lines that no program holds: asking for their types made one anew; astro check knows their types.
  { files: ["**/*.astro/*.ts"], extends: [tseslint.configs.disableTypeChecked] },
  // Names of types and globals are astro check's business.
  { files: ["**/*.astro"], rules: { "no-unused-vars": ["error", { varsIgnorePattern: "^(_|Props$)", argsIgnorePattern: "^_" }], "no-undef": "off" } },
  { files: ["astro.config.mjs", "*.mjs"], languageOptions: { globals: { process: "readonly", URL: "readonly" } } },
  { files: ["src/engine/workerPrelude.js"], languageOptions: { sourceType: "script", globals: { self: "readonly", Response: "readonly" } } },
  { rules: { "no-restricted-syntax": ["error", ...localeWords, ...emptyCatches] } },
  { files: ["src/lib/format/**", "scripts/cldr.ts", "tests/lib/format/**"], rules: { "no-restricted-syntax": ["error", ...emptyCatches] } },
);
