<?php
/**
 * What an administrator chooses.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** One option with a list of values, each checked on the way in. */
final class Settings {
	public const OPTION = 'ai_maturity_scan';

	/** To see results: mapped to the capability that the settings name, so that no role has to be changed. */
	public const SEE = 'view_ai_maturity_scan_results';

	/** Nothing is stored until somebody decides that it should be. */
	private const DEFAULTS = array(
		'lang'           => '',
		'accent'         => '',
		'on_accent'      => '',
		'store'          => false,
		'anonymous'      => false,
		'purpose'        => '',
		// The same for visitors of one language; empty for the above.
		'purpose_en'     => '',
		'purpose_nl'     => '',
		'purpose_de'     => '',
		'purpose_fr'     => '',
		// Who gets the results, and the address of its privacy statement; empty for the page that WordPress knows.
		'organisation'   => '',
		'privacy_url'    => '',
		'days'           => 365,
		'see'            => 'manage_options',
		// When an e-mail tells of new results, and to whom; empty for the administrator of the site.
		'mail'           => Mail::NEVER,
		'mail_to'        => '',
		// To which address each result is handed on, and by what its requests are signed.
		'webhook'        => '',
		'webhook_secret' => '',
		'limit'          => 40,
		'proxies'        => '',
		'proxy_header'   => 'X-Forwarded-For',
		'open'           => false,
		'everywhere'     => false,
	);

	public const LANGUAGES = array(
		'en' => 'English',
		'nl' => 'Nederlands',
		'de' => 'Deutsch',
		'fr' => 'Français',
	);

	public const MOST_DAYS = 3650;

	/** People who are told of new results by e-mail. */
	private const MOST_RECEIVERS = 20;

	/** Deliveries of one address in ten minutes. */
	public const MOST_LIMIT = 10000;

	/** Characters. */
	public const MOST_PURPOSE = 1000;
	public const MOST_NAME    = 200;

	/**
	 * One value.
	 *
	 * @param string $name Its name.
	 * @return mixed
	 */
	public static function get( string $name ) {
		$stored = get_option( self::OPTION );
		return ( is_array( $stored ) ? $stored : array() )[ $name ] ?? self::DEFAULTS[ $name ];
	}

	/**
	 * What results are used for, and the language in which that is written.
	 *
	 * @param string $language Of the visitor.
	 * @return string[] Two texts; the first is empty if nothing was written.
	 */
	public static function purpose( string $language ): array {
		$own     = self::get( "purpose_$language" );
		$written = '' === $own ? Language::of_site() : $language;
		/**
		 * What results are used for, for sites that keep their translations elsewhere.
		 *
		 * @param string $purpose  As the settings have it.
		 * @param string $language Of the visitor: en, nl, de or fr.
		 */
		$purpose = (string) apply_filters( 'ai_maturity_scan_purpose', '' === $own ? self::get( 'purpose' ) : $own, $language );
		return array( $purpose, in_array( $purpose, array( $own, self::get( 'purpose' ) ), true ) ? $written : $language );
	}

	/**
	 * Names of the purposes for visitors of one language, by language.
	 *
	 * @return array<string, string>
	 */
	public static function purposes(): array {
		$names = array();
		foreach ( array_keys( self::LANGUAGES ) as $language ) {
			$names[ $language ] = "purpose_$language";
		}
		return $names;
	}

	/**
	 * Who may see results, by capability.
	 */
	public static function roles(): array {
		return array(
			'manage_options'    => __( 'Administrators', 'ai-maturity-scan' ),
			'edit_others_posts' => __( 'Administrators and editors', 'ai-maturity-scan' ),
			'publish_posts'     => __( 'Administrators, editors and authors', 'ai-maturity-scan' ),
		);
	}

	/**
	 * Makes the option known to WordPress.
	 */
	public static function register(): void {
		$option = array(
			'type'              => 'array',
			'sanitize_callback' => array( self::class, 'sanitize' ),
			'default'           => self::DEFAULTS,
			'show_in_rest'      => false,
		);
		register_setting( self::OPTION, self::OPTION, $option );
	}

	/**
	 * Turns what a form sends into good values, and says what was not taken.
	 *
	 * @param mixed $sent What came in.
	 */
	public static function sanitize( $sent ): array {
		$sent = is_array( $sent ) ? array_filter( $sent, 'is_scalar' ) : array();
		$days = absint( $sent['days'] ?? 0 );
		if ( $days < 1 || $days > self::MOST_DAYS ) {
			/* translators: %d: a number of days. */
			self::complain( 'days', sprintf( __( 'Results can be kept for 1 to %d days. The number was not changed.', 'ai-maturity-scan' ), self::MOST_DAYS ) );
			$days = self::get( 'days' );
		}
		$limit = absint( $sent['limit'] ?? self::get( 'limit' ) );
		if ( $limit < 1 || $limit > self::MOST_LIMIT ) {
			/* translators: %d: a number. */
			self::complain( 'limit', sprintf( __( 'The limit can be 1 to %d results. The number was not changed.', 'ai-maturity-scan' ), self::MOST_LIMIT ) );
			$limit = self::get( 'limit' );
		}
		return self::told( $sent ) + self::mail( $sent ) + array(
			'lang'         => isset( self::LANGUAGES[ $sent['lang'] ?? '' ] ) ? $sent['lang'] : '',
			'accent'       => self::colour( $sent, 'accent' ),
			'on_accent'    => self::colour( $sent, 'on_accent' ),
			'store'        => ! empty( $sent['store'] ),
			'anonymous'    => ! empty( $sent['anonymous'] ),
			'days'         => $days,
			'see'          => isset( self::roles()[ $sent['see'] ?? '' ] ) ? $sent['see'] : 'manage_options',
			'limit'        => $limit,
			'proxies'      => self::networks( (string) ( $sent['proxies'] ?? '' ) ),
			'proxy_header' => isset( Sender::HEADERS[ $sent['proxy_header'] ?? '' ] ) ? $sent['proxy_header'] : 'X-Forwarded-For',
			'open'         => ! empty( $sent['open'] ),
			'everywhere'   => ! empty( $sent['everywhere'] ),
		);
	}

	/**
	 * What visitors read before they agree.
	 *
	 * @param array $sent What came in.
	 * @return array<string, string>
	 */
	private static function told( array $sent ): array {
		$told = array(
			'organisation' => mb_substr( sanitize_text_field( (string) ( $sent['organisation'] ?? '' ) ), 0, self::MOST_NAME ),
			'privacy_url'  => self::address( $sent, 'privacy_url' ),
		);
		foreach ( array_merge( array( 'purpose' ), self::purposes() ) as $name ) {
			$told[ $name ] = Consent::clean( mb_substr( (string) ( $sent[ $name ] ?? '' ), 0, self::MOST_PURPOSE ) );
		}
		return $told;
	}

	/**
	 * Who is told of new results, and where they go.
	 *
	 * @param array $sent What came in.
	 * @return array<string, string>
	 */
	private static function mail( array $sent ): array {
		return array(
			'mail'           => in_array( $sent['mail'] ?? '', array( Mail::EACH, Mail::WEEK ), true ) ? $sent['mail'] : Mail::NEVER,
			'mail_to'        => self::receivers( (string) ( $sent['mail_to'] ?? '' ) ),
			'webhook'        => self::address( $sent, 'webhook', true ),
			'webhook_secret' => self::secret( (string) ( $sent['webhook_secret'] ?? '' ) ),
		);
	}

	/**
	 * A secret as it was written: one with a character less, such as % or <, would sign otherwise than the receiver does.
	 *
	 * @param string $sent What came in.
	 */
	private static function secret( string $sent ): string {
		return mb_substr( trim( wp_check_invalid_utf8( $sent ) ), 0, self::MOST_NAME );
	}

	/**
	 * A colour, or nothing for the scan's own.
	 *
	 * @param array  $sent What came in.
	 * @param string $name Its name.
	 */
	private static function colour( array $sent, string $name ): string {
		$value = trim( (string) ( $sent[ $name ] ?? '' ) );
		// As brand books and designers write it, too: E17000.
		$colour = (string) sanitize_hex_color( (string) preg_replace( '/^#?/', '#', strtolower( $value ) ) );

		if ( '' === $value ) {
			return '';
		}
		if ( '' === $colour ) {
			self::complain( $name, __( 'A colour is written as # and six digits or letters a to f, such as #0b5394. It was not changed.', 'ai-maturity-scan' ) );
			return self::get( $name );
		}
		return $colour;
	}

	/**
	 * An address of the web, or nothing.
	 *
	 * @param array  $sent     What came in.
	 * @param string $name     Its name.
	 * @param bool   $is_whole Whether it needs a server.
	 */
	private static function address( array $sent, string $name, bool $is_whole = false ): string {
		$value   = trim( (string) ( $sent[ $name ] ?? '' ) );
		$address = esc_url_raw( $value, array( 'http', 'https' ) );
		$is_good = preg_match( $is_whole ? '#^https?://[^/?\#]+#i' : '#^(?:https?://[^/?\#]+|/(?!/))#i', $address );
		if ( '' !== $value && ! $is_good ) {
			self::complain( $name, $is_whole ? __( 'The address of another system begins with https://. It was not changed.', 'ai-maturity-scan' ) : __( 'The address of a page begins with https:// or with /. It was not changed.', 'ai-maturity-scan' ) );
			return self::get( $name );
		}
		return $address;
	}

	/**
	 * Says above the form what was not taken. Options may also be set where there is no form.
	 *
	 * @param string $name    Of the field.
	 * @param string $message A sentence.
	 */
	private static function complain( string $name, string $message ): void {
		if ( function_exists( 'add_settings_error' ) ) {
			add_settings_error( self::OPTION, $name, $message );
		}
	}

	/**
	 * E-mail addresses, one a line. What is none is left out, and said.
	 *
	 * @param string $sent What came in.
	 */
	private static function receivers( string $sent ): string {
		$all  = preg_split( '/[\s,;]+/', sanitize_textarea_field( $sent ), -1, PREG_SPLIT_NO_EMPTY );
		$good = array_filter( $all, 'is_email' );
		foreach ( array_diff( $all, $good ) as $bad ) {
			/* translators: %s: what an administrator wrote. */
			self::complain( 'mail_to', sprintf( __( '"%s" is no e-mail address. It was left out.', 'ai-maturity-scan' ), esc_html( $bad ) ) );
		}
		return implode( "\n", array_slice( $good, 0, self::MOST_RECEIVERS ) );
	}

	/**
	 * Addresses and networks, one a line. What is none is left out, and said.
	 *
	 * @param string $sent What came in.
	 */
	private static function networks( string $sent ): string {
		$all  = preg_split( '/[\s,]+/', sanitize_textarea_field( $sent ), -1, PREG_SPLIT_NO_EMPTY );
		$good = array_filter( $all, array( Sender::class, 'is_network' ) );
		foreach ( array_diff( $all, $good ) as $bad ) {
			/* translators: %s: what an administrator wrote. */
			self::complain( 'proxies', sprintf( __( '"%s" is no address of a proxy, such as 10.0.0.1, and no network, such as 10.0.0.0/8. It was left out.', 'ai-maturity-scan' ), esc_html( $bad ) ) );
		}
		return implode( "\n", $good );
	}

	/**
	 * Says which capability stands behind "see results".
	 *
	 * @param string[] $capabilities What is needed.
	 * @param string   $asked        What is asked for.
	 */
	public static function map_capability( $capabilities, $asked ): array {
		return self::SEE === $asked ? array( self::get( 'see' ) ) : (array) $capabilities;
	}
}
