/** The block with the published figures in the editor. Plain JavaScript, so that it needs no build. */
(({ blocks, blockEditor, components, element, i18n }, { absolute, Box, fields, languageOf }, site) => {
  const { createElement: el, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, TextControl } = components;
  const { __ } = i18n;

  function Preview({ attributes: { country, headingLevel, lang } }) {
    const tag = el('ai-maturity-cohort', {
      src: absolute(site.src),
      lang: languageOf(lang, site),
      country: country || undefined,
      'heading-level': headingLevel,
    });
    return el(Box, { script: site.script }, tag);
  }

  function Choices({ attributes, setAttributes }) {
    const { language, headingLevel } = fields({ attributes, setAttributes }, site);
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Figures', 'ai-maturity-scan') },
        language(),
        headingLevel(__('One below the heading above the figures.', 'ai-maturity-scan')),
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
})(window.wp, window.aiMaturityBlocks, window.aiMaturityFiguresBlock);
