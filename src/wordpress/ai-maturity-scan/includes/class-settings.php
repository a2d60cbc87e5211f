<?php
/**
 * What an administrator chooses.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** One option with a list of values. Settings_Check checks each on the way in. */
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
		// Whether pages may offer contact after the result, who is told of it, and how many days it is kept.
		'contact'        => false,
		'contact_to'     => '',
		'contact_days'   => 90,
		// To which address each result is handed on, and by what its requests are signed.
		'webhook'        => '',
		'webhook_secret' => '',
		'limit'          => 40,
		'proxies'        => '',
		'proxy_header'   => 'X-Forwarded-For',
		'open'           => false,
		'everywhere'     => false,
		// Whether visitors see their firm beside the published figures.
		'compare'        => false,
	);

	public const LANGUAGES = array(
		'en' => 'English',
		'nl' => 'Nederlands',
		'de' => 'Deutsch',
		'fr' => 'Français',
	);

	public const MOST_DAYS = 3650;

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
			'sanitize_callback' => array( Settings_Check::class, 'sanitize' ),
			'default'           => self::DEFAULTS,
			'show_in_rest'      => false,
		);
		register_setting( self::OPTION, self::OPTION, $option );
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
