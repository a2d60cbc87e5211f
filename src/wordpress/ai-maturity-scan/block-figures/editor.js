/** The block with the published figures in the editor. Plain JavaScript, so that it needs no build. */
(({ blocks, blockEditor, components, element, i18n }, site) => {
  const { createElement: el, Fragment, useEffect, useRef } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, SelectControl, TextControl } = components;
  const { __ } = i18n;

  /** Loads the tag into the editor's document, which is a frame without a base URL in newer versions. */
  function load(page) {
    if (page.querySelector('script[data-ai-maturity-cohort]')) return;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = new URL(site.script, window.location.href).href;
    script.dataset.aiMaturityCohort = '';
    page.head.append(script);
  }

  function Preview({ attributes: { country, headingLevel, lang } }) {
    const box = useRef(null);
    useEffect(() => {
      // Inert, so that a click selects the block.
      box.current.inert = true;
      load(box.current.ownerDocument);
    }, []);
    const tag = el('ai-maturity-cohort', {
      src: new URL(site.src, window.location.href).href,
      lang: lang === 'page' ? site.pageLang : lang || site.lang,
      country: country || undefined,
      'heading-level': headingLevel,
    });
    return el('div', { ref: box }, tag);
  }

  function Choices({ attributes, setAttributes }) {
    const select = (name, label, options, help) =>
      el(SelectControl, {
        label,
        help,
        value: String(attributes[name]),
        options: options.map(([value, text]) => ({ value, label: text })),
        onChange: (value) => setAttributes({ [name]: name === 'headingLevel' ? Number(value) : value }),
      });
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Figures', 'ai-maturity-scan') },
        select('lang', __('Language', 'ai-maturity-scan'), [
          ['', __('As in the settings', 'ai-maturity-scan')],
          ['page', __('That of the page', 'ai-maturity-scan')],
          ...Object.entries(site.languages),
        ]),
        select(
          'headingLevel',
          __('Level of the title', 'ai-maturity-scan'),
          [1, 2, 3, 4, 5, 6].map((level) => [String(level), `H${level}`]),
          __('One below the heading above the figures.', 'ai-maturity-scan'),
        ),
        el(TextControl, {
          label: __('Country', 'ai-maturity-scan'),
          help: __(
            'Two letters, such as NL: official figures of that country stand beside. Without it, those of the EU.',
            'ai-maturity-scan',
          ),
          value: attributes.country,
          maxLength: 2,
          onChange: (country) => setAttributes({ country }),
        }),
      ),
    );
  }

  function Edit(props) {
    return el(Fragment, null, el(Choices, props), el('div', useBlockProps(), el(Preview, props)));
  }

  // PHP renders the tag at each request, so only the settings are saved.
  blocks.registerBlockType('ai-maturity-scan/figures', { edit: Edit, save: () => null });
})(window.wp, window.aiMaturityFiguresBlock);
