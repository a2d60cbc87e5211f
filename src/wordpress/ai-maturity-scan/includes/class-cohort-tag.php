<?php
/**
 * The published figures on a page: as a block, and as the shortcode [ai_maturity_figures].
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Both give the same tag, with the same choices under the same names. */
final class Cohort_Tag {
	private const EDITOR = 'ai-maturity-scan-figures-block';

	/** What a block or shortcode may say. An empty value means: as in the settings. */
	private const CHOICES = array(
		'lang'          => '',
		'heading_level' => 2,
		'country'       => '',
	);

	/** Good values of a choice; an empty list where any value means something. */
	private const VALUES = array(
		'lang'          => array( 'page', 'en', 'nl', 'de', 'fr' ),
		'heading_level' => array( '1', '2', '3', '4', '5', '6' ),
		'country'       => array(),
	);

	/**
	 * Makes block and shortcode known.
	 */
	public static function register(): void {
		Block::register( 'block-figures', self::EDITOR, 'aiMaturityFiguresBlock', self::for_editor(), array( self::class, 'render_block' ) );
		add_shortcode( 'ai_maturity_figures', array( self::class, 'render_shortcode' ) );
	}

	/**
	 * Address of the figures.
	 */
	public static function address(): string {
		return esc_url_raw( Address::on_page( Route::url( 'cohort' ) ) );
	}

	/**
	 * What the editor has to know for its preview.
	 */
	private static function for_editor(): array {
		return array(
			'script' => Loader::folder() . 'ai-maturity-cohort.js',
			'src'    => self::address(),
		);
	}

	/**
	 * For the block.
	 *
	 * @param array $attributes Of the block.
	 */
	public static function render_block( $attributes ): string {
		$attributes = (array) $attributes;
		$choices    = array(
			'lang'          => $attributes['lang'] ?? '',
			'heading_level' => $attributes['headingLevel'] ?? 2,
			'country'       => $attributes['country'] ?? '',
		);
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
	 * The tag; before anything is published, a sentence for those who can publish, and nothing for others.
	 *
	 * @param array $choices By name.
	 */
	private static function html( array $choices ): string {
		$choices  = array_filter( $choices, 'is_scalar' ) + self::CHOICES;
		$lang     = Language::for_tag( (string) $choices['lang'] );
		$language = Language::of_tag( $lang );
		if ( ! Public_Figures::are_there() ) {
			return current_user_can( 'manage_options' ) ? '<p><small>' . esc_html__( 'Only administrators see this: no figures are published yet. Publish some under AI maturity scan, Publish figures.', 'ai-maturity-scan' ) . '</small></p>' : '';
		}
		if ( Fallback::is_all() ) {
			return self::link( $language );
		}
		wp_enqueue_script( Loader::HANDLE );
		$country    = strtoupper( trim( (string) $choices['country'] ) );
		$level      = (string) $choices['heading_level'];
		$attributes = array(
			'src'           => self::address(),
			'lang'          => $lang,
			'heading-level' => in_array( $level, self::VALUES['heading_level'], true ) && '2' !== $level ? $level : '',
			'country'       => preg_match( '/^[A-Z]{2}$/D', $country ) ? $country : '',
			'publisher'     => (string) Settings::get( 'organisation' ),
			'style'         => Tag::style( array() ),
		);
		$html       = '';
		foreach ( array_filter( $attributes, 'strlen' ) as $name => $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
		return "<ai-maturity-cohort$html>" . self::link( $language ) . Loader::hints( $language, 'ai-maturity-cohort' ) . '</ai-maturity-cohort>' . Loader::beside();
	}

	/**
	 * What stands in place of the figures where they are not drawn.
	 *
	 * @param string $language Of the figures.
	 */
	private static function link( string $language ): string {
		$words = Language::in(
			$language,
			function (): string {
				return __( 'The figures as a file (JSON). To see them drawn, switch on JavaScript.', 'ai-maturity-scan' );
			}
		);
		return sprintf( '<p><a href="%s">%s</a></p>', esc_url( self::address() ), esc_html( $words ) );
	}
}
