// Words that a person reads stand in the catalogue (shared/messages/en/), and nowhere else.
import formatjs from 'eslint-plugin-formatjs';

/** Scripts, styles and types of content, which are in no language. */
const ofMachines = [
  'electron/report/print-page.ts',
  'electron/window/content-protocol.ts',
  'electron/window/painted-screenshot.ts',
];

const ofTests = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**'];

/** Two words after each other, the sign of a sentence: a key, a class or a path has no blanks. */
const PROSE = /\p{L}\p{Ll}*[,:;.!?…’]* \p{L}/u;

/**
 * Styles, selectors, media queries and attributes have blanks too: `minmax(4px, 1fr)`,
 * `:is(input, textarea)`, `x="1" y="2"`.
 */
const STYLE = /^[:(]|^[\w-]+="|\[[\w-]+=|^[a-z-]+\(|px\b/u;

/** Tags of a page or a drawing, between which there may be words. */
const TAG = /<[^<>]*>/gu;

/** Calls whose text nobody reads, and those that take styles. */
const unseen =
  /^(?:makeStyles|makeStaticStyles|mergeClasses|matchMedia|deriveGuid|querySelector|querySelectorAll|Symbol)$/;
const logs = /^(?:debug|info|warn|error)$/;

/**
 * Refuses text in sentences. Not meant: what a log says, what a programmer's error says when it is
 * thrown, styles, and types.
 */
const noProse = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      prose: 'Put what a person reads into shared/messages/en/ and ask for it by its code.',
    },
  },
  create(context) {
    const check = (node, text) => {
      if (PROSE.test(text.replace(TAG, '<>')) && !STYLE.test(text) && !isUnseen(node))
        context.report({ node, messageId: 'prose' });
    };
    return {
      Literal: (node) => {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateLiteral: (node) => {
        // What is put in stands for a word.
        check(node, node.quasis.map(({ value }) => value.cooked).join('x'));
      },
    };
  },
};

function isUnseen(node) {
  for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    switch (outer.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
        if (outer.source === inner) return true;
        break;
      case 'TSLiteralType':
        return true;
      case 'Property':
        if (outer.key === inner || /^log/.test(outer.key.name ?? '')) return true;
        break;
      case 'NewExpression':
        if (/^(?:\w*Error|RegExp)$/.test(outer.callee.name ?? '')) return true;
        break;
      case 'CallExpression':
        if (isUnseenCall(outer.callee)) return true;
        break;
      case 'JSXAttribute':
        if (/^(?:className|style|d|viewBox|transform|rel|points)$/.test(outer.name.name))
          return true;
        break;
      case 'ArrowFunctionExpression':
      case 'FunctionDeclaration':
      case 'FunctionExpression':
        return false;
    }
  }
  return false;
}

function isUnseenCall(callee) {
  if (callee.type === 'Identifier') return unseen.test(callee.name);
  if (callee.type !== 'MemberExpression') return false;
  const owner = callee.object.property?.name ?? callee.object.name ?? '';
  return (
    unseen.test(callee.property.name) || (logs.test(callee.property.name) && /log$/i.test(owner))
  );
}

export const words = [
  {
    name: 'understudy/words',
    files: ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    ignores: ['shared/messages/**', ...ofMachines, ...ofTests],
    plugins: { words: { rules: { 'no-prose': noProse } } },
    rules: { 'words/no-prose': 'error' },
  },
  {
    name: 'understudy/words-on-screen',
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ofTests,
    plugins: { formatjs },
    rules: {
      'formatjs/no-literal-string-in-jsx': [
        'error',
        {
          props: {
            include: [
              ['*', '{label,title,text,hint,body,content,what,remark,placeholder,description}'],
              ['*', '*Label'],
            ],
          },
        },
      ],
      'formatjs/no-literal-string-in-object': [
        'error',
        { include: ['label', 'title', 'text', 'hint', 'body', 'placeholder', 'words'] },
      ],
    },
  },
];
