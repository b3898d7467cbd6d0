/**
 * A webpack plugin: V8 compiles one module as it reads the file. A function it reads twice otherwise, to see where it ends and
 * again when it is called; but at once if it stands in parentheses. Terser takes them away, except before a dot, where it is asked
 * for what old WebKits need (`webkit`); and a function's `valueOf` is that function.
 * @param resource path of the file that the module begins with
 */
module.exports = (resource) => ({
  apply: ({ hooks }) =>
    hooks.compilation.tap('CompiledWithFile', ({ moduleTemplates }) =>
      moduleTemplates.javascript.hooks.render.tap(
        { name: 'CompiledWithFile', stage: 1 },
        (source, module) => {
          if (module.rootModule?.resource === resource) source.add('.valueOf()');
          return source;
        },
      ),
    ),
});
