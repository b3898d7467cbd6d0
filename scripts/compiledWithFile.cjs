const name = 'CompiledWithFile';

/**
 * A webpack plugin: V8 compiles one module as it reads the file. A function it reads twice otherwise, to see where it ends and
 * again when it is called; but at once if it stands in parentheses. Terser takes them away, except before a dot, where it is asked
 * for what old WebKits need (`webkit`); and a function's `valueOf` is that function.
 * @param resource path of the file that the module begins with
 * @throws (the build) where the parentheses did not stay
 */
module.exports = (resource) => ({
  apply({ hooks }) {
    hooks.compilation.tap(name, ({ moduleTemplates }) =>
      moduleTemplates.javascript.hooks.render.tap({ name, stage: 1 }, (source, module) => {
        if (module.rootModule?.resource === resource) source.add('.valueOf()');
        return source;
      }),
    );
    hooks.emit.tap(name, ({ assets }) => {
      const files = Object.keys(assets).filter((file) => file.endsWith('.js'));
      if (!files.some((file) => assets[file].source().includes('}).valueOf()')))
        throw new Error(`${resource} is not compiled with the file: see scripts/compiledWithFile.cjs.`);
    });
  },
});
