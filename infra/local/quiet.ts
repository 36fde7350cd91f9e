/**
 * Two libraries warn at every start of Node 20, which the product still supports and its tests prove: kept out of
 * what a newcomer reads. Imported first, because they warn when they are loaded.
 */
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const warn = console.warn.bind(console);
console.warn = (...words: unknown[]) => {
  if (!String(words[0]).includes('oidc-provider WARNING: Unsupported runtime')) warn(...words);
};
