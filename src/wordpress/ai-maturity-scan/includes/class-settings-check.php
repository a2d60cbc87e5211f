<?php
/**
 * Checks what an administrator writes into the settings.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Each value becomes a good one, or stays as it was; what was not taken is said above the form. */
final class Settings_Check {
	/** People who are told of something by e-mail. */
	private const MOST_RECEIVERS = 20;

	/**
	 * Turns what a form sends into good values, and says what was not taken.
	 *
	 * @param mixed $sent What came in.
	 */
	public static function sanitize( $sent ): array {
		$sent = is_array( $sent ) ? array_filter( $sent, 'is_scalar' ) : array();
		/* translators: %d: a number of days. */
		$days = self::number( $sent, 'days', Settings::MOST_DAYS, __( 'Results can be kept for 1 to %d days. The number was not changed.', 'ai-maturity-scan' ) );
		/* translators: %d: a number. */
		$limit = self::number( $sent, 'limit', Settings::MOST_LIMIT, __( 'The limit can be 1 to %d results. The number was not changed.', 'ai-maturity-scan' ) );
		return self::told( $sent ) + self::mail( $sent ) + self::contact( $sent ) + array(
			'lang'         => isset( Settings::LANGUAGES[ $sent['lang'] ?? '' ] ) ? $sent['lang'] : '',
			'accent'       => self::colour( $sent, 'accent' ),
			'on_accent'    => self::colour( $sent, 'on_accent' ),
			'store'        => ! empty( $sent['store'] ),
			'anonymous'    => ! empty( $sent['anonymous'] ),
			'days'         => $days,
			'see'          => isset( Settings::roles()[ $sent['see'] ?? '' ] ) ? $sent['see'] : 'manage_options',
			'limit'        => $limit,
			'proxies'      => self::networks( (string) ( $sent['proxies'] ?? '' ) ),
			'proxy_header' => isset( Sender::HEADERS[ $sent['proxy_header'] ?? '' ] ) ? $sent['proxy_header'] : 'X-Forwarded-For',
			'open'         => ! empty( $sent['open'] ),
			'everywhere'   => ! empty( $sent['everywhere'] ),
			'compare'      => ! empty( $sent['compare'] ),
		);
	}

	/**
	 * A whole number, or the one that was there before.
	 *
	 * @param array  $sent     What came in.
	 * @param string $name     Its name.
	 * @param int    $most     The largest one; 1 is the smallest.
	 * @param string $sentence What is said of another, with a place for the largest one.
	 */
	private static function number( array $sent, string $name, int $most, string $sentence ): int {
		$number = absint( $sent[ $name ] ?? Settings::get( $name ) );
		if ( $number >= 1 && $number <= $most ) {
			return $number;
		}
		self::complain( $name, sprintf( $sentence, $most ) );
		return (int) Settings::get( $name );
	}

	/**
	 * Contact after the result.
	 *
	 * @param array $sent What came in.
	 * @return array<string, bool|int|string>
	 */
	private static function contact( array $sent ): array {
		return array(
			'contact'      => ! empty( $sent['contact'] ),
			'contact_to'   => self::receivers( $sent, 'contact_to' ),
			/* translators: %d: a number of days. */
			'contact_days' => self::number( $sent, 'contact_days', Settings::MOST_DAYS, __( 'Contact data can be kept for 1 to %d days. The number was not changed.', 'ai-maturity-scan' ) ),
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
			'organisation' => mb_substr( sanitize_text_field( (string) ( $sent['organisation'] ?? '' ) ), 0, Settings::MOST_NAME ),
			'privacy_url'  => self::address( $sent, 'privacy_url' ),
		);
		foreach ( array_merge( array( 'purpose' ), Settings::purposes() ) as $name ) {
			$told[ $name ] = Consent::clean( mb_substr( (string) ( $sent[ $name ] ?? '' ), 0, Settings::MOST_PURPOSE ) );
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
			'mail_to'        => self::receivers( $sent, 'mail_to' ),
			'webhook'        => self::webhook( $sent ),
			'webhook_secret' => self::secret( (string) ( $sent['webhook_secret'] ?? '' ) ),
		);
	}

	/**
	 * A secret as it was written: one with a character less, such as % or <, would sign otherwise than the receiver does.
	 *
	 * @param string $sent What came in.
	 */
	private static function secret( string $sent ): string {
		return mb_substr( trim( wp_check_invalid_utf8( $sent ) ), 0, Settings::MOST_NAME );
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
			return Settings::get( $name );
		}
		return $colour;
	}

	/**
	 * An address of the web, or nothing.
	 *
	 * @param array  $sent Where it came in.
	 * @param string $name Its name.
	 */
	private static function address( array $sent, string $name ): string {
		$value   = trim( (string) ( $sent[ $name ] ?? '' ) );
		$address = esc_url_raw( $value, array( 'http', 'https' ) );
		if ( '' !== $value && ! preg_match( '#^(?:https?://[^/?\#]+|/(?!/))#i', $address ) ) {
			self::complain( $name, __( 'The address of a page begins with https:// or with /. It was not changed.', 'ai-maturity-scan' ) );
			return Settings::get( $name );
		}
		return $address;
	}

	/**
	 * An address to which WordPress sends results, or nothing.
	 *
	 * @param array $sent What came in.
	 */
	private static function webhook( array $sent ): string {
		$value   = trim( (string) ( $sent['webhook'] ?? '' ) );
		$address = esc_url_raw( $value, array( 'https' ) );
		$before  = (string) Settings::get( 'webhook' );
		if ( '' === $value || $value === $before ) {
			return $value;
		}
		if ( ! preg_match( '#^https://[^/?\#]+#i', $address ) ) {
			self::complain( 'webhook', __( 'The address of another system begins with https://. It was not changed.', 'ai-maturity-scan' ) );
			return $before;
		}
		if ( ! wp_http_validate_url( $address ) ) {
			self::complain( 'webhook', __( 'WordPress does not send to this address: its name is not known, it lies in a private network, it has a password in it, or a port other than 80, 443 and 8080. The manual names the filters that allow it. It was not changed.', 'ai-maturity-scan' ) );
			return $before;
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
			add_settings_error( Settings::OPTION, $name, $message );
		}
	}

	/**
	 * E-mail addresses, one a line. What is none is left out, and said.
	 *
	 * @param array  $sent What came in.
	 * @param string $name Its name.
	 */
	private static function receivers( array $sent, string $name ): string {
		$all  = preg_split( '/[\s,;]+/', sanitize_textarea_field( (string) ( $sent[ $name ] ?? '' ) ), -1, PREG_SPLIT_NO_EMPTY );
		$good = array_filter( $all, 'is_email' );
		foreach ( array_diff( $all, $good ) as $bad ) {
			/* translators: %s: what an administrator wrote. */
			self::complain( $name, sprintf( __( '"%s" is no e-mail address. It was left out.', 'ai-maturity-scan' ), esc_html( $bad ) ) );
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
}
