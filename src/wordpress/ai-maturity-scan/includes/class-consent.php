<?php
/**
 * What a visitor reads before agreeing, in the words of this site, and which text it was.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * The text has the purpose, who gets the result, how long it is kept, and a link to the privacy statement. Each text that
 * a page shows is noted under its hash. The address to which the browser delivers names that hash, so the table says for
 * each result which text was agreed to, also if the page came from a cache and the settings have changed since.
 */
final class Consent {
	public const OPTION    = 'ai_maturity_scan_consents';
	public const PARAMETER = 'consent';

	/** Texts change seldom. What is more than this is not noted, so no filter can fill the database. */
	private const MOST = 200;

	/** Pages in caches may show a text for as long as old scripts are kept. */
	private const DAYS = 120;

	/** What a text may have besides words. */
	private const ALLOWED = array( 'a' => array( 'href' => true ) );

	/**
	 * The text as HTML, each part with its language; empty if the site says nothing.
	 *
	 * @param string $language Of the scan.
	 */
	public static function html( string $language ): string {
		list( $purpose, $written ) = Settings::purpose( $language );
		$organisation              = (string) Settings::get( 'organisation' );
		$statement                 = self::statement( $language );
		if ( '' === $purpose . $organisation . $statement ) {
			return '';
		}
		list( $receiver, $days, , $opens ) = Language::in( $language, array( self::class, 'words' ) );

		$parts = array(
			array( $written, self::with_links( $purpose, $opens ) ),
			array( $language, '' === $organisation ? '' : esc_html( sprintf( $receiver, $organisation ) ) ),
			array( $language, esc_html( sprintf( $days, Settings::get( 'days' ) ) ) ),
		);
		$html  = array();
		foreach ( $parts as list( $spoken, $part ) ) {
			if ( '' !== $part ) {
				$html[] = self::spoken( $spoken, $part );
			}
		}
		return implode( ' ', array_filter( array_merge( $html, array( $statement ) ), 'strlen' ) );
	}

	/**
	 * The link to the privacy statement as HTML; empty if the site has none.
	 *
	 * @param string $language Of the scan.
	 */
	public static function statement( string $language ): string {
		$link = self::privacy_url();
		if ( '' === $link ) {
			return '';
		}
		list( , , $statement, $opens ) = Language::in( $language, array( self::class, 'words' ) );
		return self::spoken( $language, self::with_links( sprintf( '<a href="%s">%s</a>', esc_url( $link ), esc_html( $statement ) ), $opens ) );
	}

	/**
	 * HTML with its language.
	 *
	 * @param string $language Its language.
	 * @param string $html     The HTML.
	 */
	private static function spoken( string $language, string $html ): string {
		return sprintf( '<span lang="%s">%s</span>', esc_attr( $language ), $html );
	}

	/**
	 * Words around what the site has written.
	 *
	 * @return string[]
	 */
	public static function words(): array {
		return array(
			/* translators: %s: name of an organisation. */
			__( 'Your result goes to %s.', 'ai-maturity-scan' ),
			/* translators: %d: a number of days. */
			__( 'We delete results after %d days.', 'ai-maturity-scan' ),
			__( 'Privacy statement', 'ai-maturity-scan' ),
			__( '(opens in a new tab)', 'ai-maturity-scan' ),
		);
	}

	/**
	 * Notes a text as shown.
	 *
	 * @param string $html     What html() gave.
	 * @param string $language Of the scan.
	 * @return string Its hash; empty if there is no text.
	 */
	public static function note( string $html, string $language ): string {
		if ( '' === $html ) {
			return '';
		}
		$hash  = self::hash( $html, $language );
		$noted = self::noted();
		if ( ! isset( $noted[ $hash ] ) && count( $noted ) < self::MOST ) {
			$noted[ $hash ] = array(
				'text'     => $html,
				'language' => $language,
				'version'  => Package::build()['version'],
				'since'    => gmdate( 'Y-m-d' ),
			);
			update_option( self::OPTION, $noted, false );
		}
		return $hash;
	}

	/**
	 * The hash of a text.
	 *
	 * @param string $html     The text.
	 * @param string $language Of the scan.
	 */
	private static function hash( string $html, string $language ): string {
		return substr( hash( 'sha256', wp_json_encode( array( $html, $language, Package::build()['version'] ) ) ), 0, 16 );
	}

	/**
	 * The hash if it is that of a text that a page of this site has shown; else nothing.
	 *
	 * @param mixed $hash What a delivery names.
	 */
	public static function known( $hash ): string {
		if ( ! is_string( $hash ) || ! preg_match( '/^[0-9a-f]{16}$/D', $hash ) ) {
			return '';
		}
		// Of two pages that were made at one time, one may not have been noted.
		foreach ( isset( self::noted()[ $hash ] ) ? array() : array_keys( Settings::LANGUAGES ) as $language ) {
			self::note( self::html( $language ), $language );
		}
		return isset( self::noted()[ $hash ] ) ? $hash : '';
	}

	/**
	 * A text with what is known of it; null if it was not noted.
	 *
	 * @param string $hash Its hash.
	 * @return array{text: string, language: string, version: string, since: string}|null
	 */
	public static function with( string $hash ): ?array {
		return self::noted()[ $hash ] ?? null;
	}

	/**
	 * A text without its links and spans, with the addresses of the links, for files.
	 *
	 * @param string $hash Its hash.
	 */
	public static function plain( string $hash ): string {
		$text = self::noted()[ $hash ]['text'] ?? '';
		$text = (string) preg_replace( '#<a href=(["\'])(.*?)\1[^>]*>(.*?)</a>#s', '$3 [$2]', $text );
		return '' === $text ? '' : html_entity_decode( wp_strip_all_tags( $text ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}

	/**
	 * Forgets texts that no page shows any more and that no result names.
	 */
	public static function tidy(): void {
		$shown = array();
		foreach ( array_keys( Settings::LANGUAGES ) as $language ) {
			$shown[] = self::note( self::html( $language ), $language );
			foreach ( array( Contact_Request::MAIL, Contact_Request::CALL ) as $kind ) {
				$shown[] = self::hash( Contact_Form::consent( $kind, $language ), $language );
			}
		}
		$noted  = self::noted();
		$needed = array_flip( array_merge( $shown, Store::consents(), Contacts::consents() ) );
		$oldest = gmdate( 'Y-m-d', time() - self::DAYS * DAY_IN_SECONDS );
		$kept   = array_filter(
			$noted,
			function ( array $text, string $hash ) use ( $needed, $oldest ): bool {
				return isset( $needed[ $hash ] ) || $text['since'] >= $oldest;
			},
			ARRAY_FILTER_USE_BOTH
		);
		if ( count( $kept ) < count( $noted ) ) {
			update_option( self::OPTION, $kept, false );
		}
	}

	/**
	 * What an administrator has written, without anything but text and links to pages.
	 *
	 * @param string $text The text.
	 */
	public static function clean( string $text ): string {
		$text = preg_replace( '/[^\P{C}\n\t]+/u', '', str_replace( "\r\n", "\n", wp_check_invalid_utf8( $text ) ) );
		// As it was written: what has a meaning in HTML is escaped where it is put into a page.
		return trim( wp_specialchars_decode( self::safe( (string) $text ), ENT_QUOTES ) );
	}

	/**
	 * Address of the privacy statement; empty if the site has none.
	 */
	private static function privacy_url(): string {
		$own = (string) Settings::get( 'privacy_url' );
		return '' === $own ? Address::on_page( get_privacy_policy_url() ) : $own;
	}

	/**
	 * A text in HTML whose links open in a new tab, since the visitor would lose the result in this one, and say so.
	 *
	 * @param string $text  Words and links.
	 * @param string $opens "(opens in a new tab)" in the language of the scan.
	 */
	private static function with_links( string $text, string $opens ): string {
		$attributes = ' target="_blank" rel="noopener">';
		return (string) preg_replace( '#(<a href=(["\'])[^"\']*\2)>(.*?)</a>#s', '$1' . $attributes . '$3 ' . esc_html( $opens ) . '</a>', self::safe( $text ) );
	}

	/**
	 * A text in HTML with nothing in it but words and links.
	 *
	 * @param string $text The text.
	 */
	private static function safe( string $text ): string {
		return force_balance_tags( wp_kses( $text, self::ALLOWED, array( 'http', 'https' ) ) );
	}

	/**
	 * What was noted, by hash.
	 *
	 * @return array<string, array>
	 */
	private static function noted(): array {
		$noted = get_option( self::OPTION );
		return is_array( $noted ) ? $noted : array();
	}
}
