<?php
/**
 * The scan on a page: as a block, and as the shortcode [ai_maturity_scan].
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Both give the same tag, with the same choices under the same names. */
final class Tag {
	private const EDITOR = 'ai-maturity-scan-block';

	/** What a block or shortcode may say. An empty value means: as in the settings. */
	private const CHOICES = array(
		'lang'          => '',
		'layout'        => 'question',
		'depth'         => 'full',
		'heading_level' => 2,
		'accent'        => '',
		'on_accent'     => '',
		'persist'       => 'none',
		'anonymous'     => false,
		'deliver'       => true,
		'campaign'      => '',
		'contact'       => 'none',
	);

	/** Good values of a choice; an empty list where any value means something. */
	private const VALUES = array(
		'lang'          => array( 'page', 'en', 'nl', 'de', 'fr' ),
		'layout'        => array( 'question', 'section' ),
		'depth'         => array( 'full', 'quick' ),
		'heading_level' => array( '1', '2', '3', '4', '5', '6' ),
		'accent'        => array(),
		'on_accent'     => array(),
		'persist'       => array( 'none', 'session', 'local' ),
		'anonymous'     => array(),
		'deliver'       => array(),
		'campaign'      => array(),
		'contact'       => Contact_Form::OFFERS,
	);

	/**
	 * Makes block, shortcode and script known.
	 */
	public static function register(): void {
		load_plugin_textdomain( 'ai-maturity-scan', false, dirname( plugin_basename( __DIR__ ) ) . '/languages' );
		Loader::register();
		Block::register( 'block', self::EDITOR, 'aiMaturityScanBlock', self::for_editor(), array( self::class, 'render_block' ) );
		add_shortcode( 'ai_maturity_scan', array( self::class, 'render_shortcode' ) );
	}

	/**
	 * What the editor has to know for its preview.
	 */
	private static function for_editor(): array {
		return array(
			'script'    => Loader::folder() . 'ai-maturity-scan.js',
			'accent'    => Settings::get( 'accent' ),
			'onAccent'  => Settings::get( 'on_accent' ),
			'store'     => (bool) Settings::get( 'store' ),
			'endpoint'  => Address::on_page( self::endpoint( '', '' ) ),
			'anonymous' => (bool) Settings::get( 'anonymous' ),
			'contact'   => (bool) Settings::get( 'contact' ),
		);
	}

	/**
	 * For the block.
	 *
	 * @param array $attributes Of the block.
	 */
	public static function render_block( $attributes ): string {
		$choices = array();
		foreach ( (array) $attributes as $name => $value ) {
			$choices[ strtolower( preg_replace( '/([A-Z])/', '_$1', (string) $name ) ) ] = $value;
		}
		return '<div ' . get_block_wrapper_attributes() . '>' . self::html( $choices ) . '</div>';
	}

	/**
	 * For the shortcode.
	 *
	 * @param array|string $attributes Of the shortcode; an empty string if there are none.
	 */
	public static function render_shortcode( $attributes ): string {
		$choices = Shortcode::choices( $attributes );
		return self::html( $choices ) . Shortcode::complaint( $choices, self::VALUES );
	}

	/**
	 * The tag. Whatever is not a good value is left out.
	 *
	 * @param array $choices By name.
	 */
	private static function html( array $choices ): string {
		if ( Fallback::is_all() ) {
			return Fallback::link( Language::of_tag( Language::for_tag( (string) ( $choices['lang'] ?? '' ) ) ) );
		}
		wp_enqueue_script( Loader::HANDLE );
		$choices    = array_filter( $choices, 'is_scalar' ) + self::CHOICES;
		$attributes = array(
			'lang'          => Language::for_tag( (string) $choices['lang'] ),
			'layout'        => self::one_of( $choices['layout'], array( 'section' ) ),
			'depth'         => self::one_of( $choices['depth'], array( 'quick' ) ),
			'heading-level' => self::one_of( (string) $choices['heading_level'], array( '1', '3', '4', '5', '6' ) ),
			'persist'       => self::one_of( $choices['persist'], array( 'session', 'local' ) ),
			'style'         => self::style( $choices ),
			'support-src'   => Catalogue::get() ? esc_url_raw( Address::on_page( Route::url( 'support' ) ) ) : '',
			'benchmark-src' => self::figures(),
		);
		$language   = Language::of_tag( $attributes['lang'] );
		$consent    = '';
		if ( Settings::get( 'store' ) && self::is_yes( $choices['deliver'] ) ) {
			$consent = Consent::html( $language );

			$attributes['endpoint'] = esc_url_raw( Address::on_page( self::endpoint( Consent::note( $consent, $language ), Campaign::clean( $choices['campaign'] ) ) ) );
			if ( Settings::get( 'anonymous' ) || self::is_yes( $choices['anonymous'] ) ) {
				$attributes['anonymous'] = 'anonymous';
			}
		}
		$html = '';
		foreach ( array_filter( $attributes ) as $name => $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
		$slot    = '' === $consent ? '' : "<span slot=\"delivery\">$consent</span>";
		$contact = Contact_Form::html( self::one_of( $choices['contact'], Contact_Form::OFFERS ), $language, (int) ( '' === $attributes['heading-level'] ? 2 : $attributes['heading-level'] ) );
		return "<ai-maturity-scan$html>" . First_Screen::html( $attributes, $language ) . Fallback::inside( $language ) . Loader::hints( $language ) . "$slot$contact</ai-maturity-scan>" . First_Screen::without_script( $language ) . Loader::beside();
	}

	/**
	 * Address of the figures that a firm is compared with; empty for those of the scan.
	 */
	private static function figures(): string {
		if ( Settings::get( 'compare' ) && Public_Figures::are_of_now() ) {
			return Cohort_Tag::address();
		}
		return Own_Figures::get() ? esc_url_raw( Address::on_page( Route::url( 'benchmark' ) ) ) : '';
	}

	/**
	 * Where results of a tag go: the address names what the visitor has read, and the campaign of the page.
	 *
	 * @param string $consent  Hash of that text.
	 * @param string $campaign Name of the campaign.
	 */
	private static function endpoint( string $consent, string $campaign ): string {
		$query = array(
			Consent::PARAMETER  => $consent,
			Campaign::PARAMETER => rawurlencode( $campaign ),
		);
		return add_query_arg( array_filter( $query, 'strlen' ), Route::url( 'results' ) );
	}

	/**
	 * The value if it is one of these, else nothing.
	 *
	 * @param mixed    $value   The value.
	 * @param string[] $allowed Good values.
	 */
	private static function one_of( $value, array $allowed ): string {
		return in_array( (string) $value, $allowed, true ) ? (string) $value : '';
	}

	/**
	 * A yes, as a block or as somebody who writes a shortcode says it.
	 *
	 * @param mixed $value The value.
	 */
	private static function is_yes( $value ): bool {
		return ! in_array( strtolower( (string) $value ), array( '', '0', 'no', 'false', 'off' ), true );
	}

	/**
	 * Brand colours.
	 *
	 * @param array $choices By name; those of the settings where there is none.
	 */
	public static function style( array $choices ): string {
		$style = '';
		foreach ( array( 'accent', 'on_accent' ) as $name ) {
			$colour = sanitize_hex_color( (string) ( $choices[ $name ] ?? '' ) );
			$colour = $colour ? $colour : Settings::get( $name );
			$style .= $colour ? '--ams-' . str_replace( '_', '-', $name ) . ": $colour;" : '';
		}
		return $style;
	}
}
