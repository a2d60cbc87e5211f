/** The block in the editor: an inert preview and its settings. Plain JavaScript, so that it needs no build. */
(({ blocks, blockEditor, components, element, i18n, shortcode }, { absolute, Box, fields, languageOf }, site) => {
  const NAME = 'ai-maturity-scan/scan';
  const { createElement: el, Fragment } = element;
  const { InspectorControls, PanelColorSettings, useBlockProps } = blockEditor;
  const { PanelBody, TextControl, ToggleControl } = components;
  const { __ } = i18n;

  function Preview({ attributes }) {
    const { accent, deliver, depth, headingLevel, lang, layout, onAccent, persist } = attributes;
    const style = {
      '--ams-accent': accent || site.accent || undefined,
      '--ams-on-accent': onAccent || site.onAccent || undefined,
    };
    const tag = el('ai-maturity-scan', {
      lang: languageOf(lang, site),
      layout,
      depth,
      'heading-level': headingLevel,
      // These two change what the first screen says of privacy.
      persist,
      endpoint: site.store && deliver ? absolute(site.endpoint) : undefined,
      style,
    });
    return el(Box, { script: site.script }, tag);
  }

  function Choices({ attributes, setAttributes }) {
    const { select, language, headingLevel } = fields({ attributes, setAttributes }, site);
    const choose = (name) => (value) => setAttributes({ [name]: value });
    const toggle = (name, label, help, disabled) =>
      el(ToggleControl, { label, help, disabled, checked: attributes[name], onChange: choose(name) });
    const colour = (name, label) => ({
      label,
      value: attributes[name] || undefined,
      onChange: (value) => setAttributes({ [name]: value ?? '' }),
    });

    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Scan', 'ai-maturity-scan') },
        language(),
        select('layout', __('Questions on a page', 'ai-maturity-scan'), [
          ['question', __('One', 'ai-maturity-scan')],
          ['section', __('A whole subject', 'ai-maturity-scan')],
        ]),
        select('depth', __('Length', 'ai-maturity-scan'), [
          ['full', __('All questions, about ten minutes', 'ai-maturity-scan')],
          ['quick', __('Quick scan first, with the rest as a choice', 'ai-maturity-scan')],
        ]),
        headingLevel(__('One below the heading above the scan.', 'ai-maturity-scan')),
        select(
          'persist',
          __('Keep answers in the browser', 'ai-maturity-scan'),
          [
            ['none', __('No', 'ai-maturity-scan')],
            ['session', __('Until the tab is closed', 'ai-maturity-scan')],
            ['local', __('Until the visitor deletes them', 'ai-maturity-scan')],
          ],
          __(
            'So that a visitor can go on later. The scan says so, and has a button to delete them.',
            'ai-maturity-scan',
          ),
        ),
      ),
      el(
        PanelBody,
        { title: __('Results', 'ai-maturity-scan') },
        toggle(
          'deliver',
          __('Ask to send the result to this site', 'ai-maturity-scan'),
          site.store
            ? __('Nothing is sent before the visitor says yes.', 'ai-maturity-scan')
            : __('Storing results is switched off in the settings, so nobody is asked.', 'ai-maturity-scan'),
          !site.store,
        ),
        toggle(
          'anonymous',
          __('Anonymous only', 'ai-maturity-scan'),
          __('Without times and without anything that your page adds.', 'ai-maturity-scan'),
          !site.store || !attributes.deliver || site.anonymous,
        ),
        select(
          'contact',
          __('Contact after the result', 'ai-maturity-scan'),
          [
            ['none', __('No', 'ai-maturity-scan')],
            ['mail', __('Send me my result', 'ai-maturity-scan')],
            ['call', __('Call me', 'ai-maturity-scan')],
            ['both', __('Both', 'ai-maturity-scan')],
          ],
          site.contact
            ? __('It is never joined to a result.', 'ai-maturity-scan')
            : __('Pages may not offer contact: tick it in the settings of the scan.', 'ai-maturity-scan'),
        ),
        el(TextControl, {
          label: __('Campaign', 'ai-maturity-scan'),
          help: __(
            'Such as spring-fair: letters a to z, digits, dots and hyphens, 40 at most. It goes with results that are not anonymous.',
            'ai-maturity-scan',
          ),
          value: attributes.campaign,
          maxLength: 40,
          onChange: choose('campaign'),
        }),
      ),
      el(PanelColorSettings, {
        title: __('Brand colours', 'ai-maturity-scan'),
        initialOpen: false,
        colorSettings: [
          colour('accent', __('Buttons and marks', 'ai-maturity-scan')),
          colour('onAccent', __('Text on buttons', 'ai-maturity-scan')),
        ],
      }),
    );
  }

  function Edit(props) {
    return el(Fragment, null, el(Choices, props), el('div', useBlockProps(), el(Preview, props)));
  }

  const isYes = (value) => !['', '0', 'no', 'false', 'off'].includes(value.toLowerCase());
  /** What a choice of the shortcode is as an attribute of the block. */
  const FROM_SHORTCODE = {
    lang: String,
    layout: String,
    depth: String,
    heading_level: Number,
    accent: String,
    on_accent: String,
    persist: String,
    anonymous: isYes,
    deliver: isYes,
    campaign: String,
    contact: String,
  };

  function attributesOf({ named }) {
    const known = Object.entries(named).filter(([name]) => Object.hasOwn(FROM_SHORTCODE, name.replaceAll('-', '_')));
    return Object.fromEntries(
      known.map(([written, value]) => {
        const name = written.replaceAll('-', '_');
        return [name.replace(/_(\w)/, (_, letter) => letter.toUpperCase()), FROM_SHORTCODE[name](value)];
      }),
    );
  }

  const TAG = 'ai_maturity_scan';
  const found = (text) => shortcode.next(TAG, text ?? '');
  const transforms = {
    from: [
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: ({ text }) => found(text)?.content === text?.trim(),
        transform: ({ text }) => blocks.createBlock(NAME, attributesOf(found(text).shortcode.attrs)),
      },
    ],
  };

  // PHP renders the tag at each request, so only the settings are saved.
  blocks.registerBlockType(NAME, { edit: Edit, save: () => null, transforms });
})(window.wp, window.aiMaturityBlocks, window.aiMaturityScanBlock);
