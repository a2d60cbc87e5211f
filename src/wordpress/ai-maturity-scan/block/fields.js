/** What the blocks have in common in the editor. Plain JavaScript, so that it needs no build. */
(({ components, element, i18n }) => {
  const { createElement: el, useEffect, useRef } = element;
  const { SelectControl } = components;
  const { __ } = i18n;

  /** The editor's document may be a frame, which has no base URL. */
  const absolute = (path) => new URL(path, window.location.href).href;

  /** Loads the tag into the editor's document, which is a frame in newer versions; elements are registered per frame. */
  function load(page, path) {
    const src = absolute(path);
    if ([...page.scripts].some((script) => script.src === src)) return;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = src;
    page.head.append(script);
  }

  /** An inert box with a tag, so that a click selects the block and does not use the tag. `script`: what defines it. */
  function Box({ children, script }) {
    const box = useRef(null);
    useEffect(() => {
      box.current.inert = true;
      load(box.current.ownerDocument, script);
    }, [script]);
    return el('div', { ref: box }, children);
  }

  /** Settings of a block: a list of choices, and two such lists that all blocks have. */
  function fields({ attributes, setAttributes }, site) {
    const select = (name, label, options, help) =>
      el(SelectControl, {
        label,
        help,
        value: String(attributes[name]),
        options: options.map(([value, text]) => ({ value, label: text })),
        onChange: (value) => setAttributes({ [name]: name === 'headingLevel' ? Number(value) : value }),
      });
    const language = () =>
      select('lang', __('Language', 'ai-maturity-scan'), [
        ['', __('As in the settings', 'ai-maturity-scan')],
        ['page', __('That of the page', 'ai-maturity-scan')],
        ...Object.entries(site.languages),
      ]);
    const headingLevel = (help) =>
      select(
        'headingLevel',
        __('Level of the title', 'ai-maturity-scan'),
        [1, 2, 3, 4, 5, 6].map((level) => [String(level), `H${level}`]),
        help,
      );
    return { select, language, headingLevel };
  }

  /** The language of the preview. */
  const languageOf = (lang, site) => (lang === 'page' ? site.pageLang : lang || site.lang);

  window.aiMaturityBlocks = { absolute, Box, fields, languageOf };
})(window.wp);
