<?php
/**
 * The language of a tag, and words in it.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** A page may have another language than the site, and a tag another than its page. */
final class Language {
	/** Translations that come with the plugin, by language. Those of other countries have the same words. */
	private const LOCALES = array(
		'nl' => 'nl_NL',
		'de' => 'de_DE',
		'fr' => 'fr_FR',
	);

	/**
	 * The language that a tag needs to be told, so that it speaks that of these words; empty if it finds that by itself,
	 * as the language of the page.
	 *
	 * @param string $chosen Of the block or shortcode; empty for that of the settings.
	 */
	public static function for_tag( string $chosen ): string {
		$language = self::known( '' === $chosen ? (string) Settings::get( 'lang' ) : $chosen );
		if ( '' !== $language ) {
			return $language;
		}
		// In a language that the scan does not have, it would look for one of the visitor's, which is not known here.
		return '' === self::known( self::of_page() ) ? 'en' : '';
	}

	/**
	 * The language that a tag speaks.
	 *
	 * @param string $told What for_tag() gave.
	 */
	public static function of_tag( string $told ): string {
		return '' === $told ? self::known( self::of_page() ) : $told;
	}

	/**
	 * The language of the site, whatever the page has: in it the administrator writes.
	 */
	public static function of_site(): string {
		$locale = get_option( 'WPLANG' );
		$locale = $locale || ! is_multisite() ? $locale : get_site_option( 'WPLANG' );
		return self::known( (string) $locale ) ? self::known( (string) $locale ) : 'en';
	}

	/**
	 * One of the languages of the scan, or nothing.
	 *
	 * @param string $tag Such as "nl", "nl-BE" or "nl_BE".
	 */
	public static function known( string $tag ): string {
		$language = strtolower( preg_split( '/[-_]/', $tag )[0] );
		return isset( Settings::LANGUAGES[ $language ] ) ? $language : '';
	}

	/**
	 * Words in a language, also where WordPress has no translation of itself for it. That rules out switch_to_locale().
	 *
	 * @param string   $language One of the languages of the scan.
	 * @param callable $say      Translates and returns the words.
	 * @return mixed What it returned.
	 */
	public static function in( string $language, callable $say ) {
		// The site may have its own translation for the language that it speaks.
		if ( self::known( determine_locale() ) === $language ) {
			return $say();
		}
		$words = new \MO();
		if ( isset( self::LOCALES[ $language ] ) ) {
			$words->import_from_file( dirname( __DIR__ ) . '/languages/ai-maturity-scan-' . self::LOCALES[ $language ] . '.mo' );
		}
		$translate = function ( $translation, $text ) use ( $words ): string {
			return $words->translate( $text );
		};
		add_filter( 'gettext_ai-maturity-scan', $translate, PHP_INT_MAX, 2 );
		try {
			return $say();
		} finally {
			remove_filter( 'gettext_ai-maturity-scan', $translate, PHP_INT_MAX );
		}
	}

	/**
	 * What the page says of its language: plugins for several languages may change it there alone.
	 */
	private static function of_page(): string {
		return preg_match( '/(?<![\w:-])lang=(["\'])([^"\']+)\1/i', get_language_attributes( 'html' ), $found ) ? $found[2] : get_bloginfo( 'language' );
	}
}
