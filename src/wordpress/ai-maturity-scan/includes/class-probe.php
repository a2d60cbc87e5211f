<?php
/**
 * Sends an empty delivery to this site, as a visitor's browser would, and says what stands in the way.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** A test of Site Health. The plugin answers an empty delivery with 400 or 429: any other answer is not its own. */
final class Probe {
	/** What is sent. It is never stored, nor counted as refused. */
	public const BODY = '{}';

	private const OWN     = array( 400, 429 );
	private const SECONDS = 10;

	/**
	 * Adds the test to Site Health, which asks for it after its page is there.
	 *
	 * @param array $tests Those of others.
	 */
	public static function site_tests( $tests ): array {
		$tests['async']['ai_maturity_scan_delivery'] = array(
			'label'             => __( 'Results of the AI maturity scan can come in', 'ai-maturity-scan' ),
			'test'              => rest_url( Route::path( 'health' ) ),
			'has_rest'          => true,
			'async_direct_test' => array( self::class, 'test' ),
		);
		return (array) $tests;
	}

	/**
	 * What Site Health shows.
	 */
	public static function test(): array {
		list( $status, $sentence ) = self::finding();
		return array(
			'label'       => 'good' === $status ? __( 'Results of the AI maturity scan can come in', 'ai-maturity-scan' ) : __( 'Results of the AI maturity scan cannot come in', 'ai-maturity-scan' ),
			'status'      => $status,
			'badge'       => array(
				'label' => __( 'AI maturity scan', 'ai-maturity-scan' ),
				'color' => 'blue',
			),
			'description' => '<p>' . esc_html( $sentence ) . '</p>',
			'actions'     => sprintf( '<p><a href="%s">%s</a></p>', esc_url( Menu::url( 'settings' ) ), esc_html__( 'Settings of the AI maturity scan', 'ai-maturity-scan' ) ),
			'test'        => 'ai_maturity_scan_delivery',
		);
	}

	/**
	 * "good", "recommended" or "critical", and why.
	 *
	 * @return array{0: string, 1: string}
	 */
	private static function finding(): array {
		if ( ! Settings::get( 'store' ) ) {
			return array( 'good', __( 'Storing results is switched off, so none come in.', 'ai-maturity-scan' ) );
		}
		Tables::heal();
		if ( ! Tables::are_sound() ) {
			/* translators: %s: the name of a table. */
			return array( 'critical', sprintf( __( 'The table %s is missing and cannot be made. Ask your web host to let WordPress create tables.', 'ai-maturity-scan' ), Tables::results() ) );
		}
		if ( '' !== Mail::failed() ) {
			return array( 'recommended', __( 'Results can come in. But the last e-mail about new results could not be sent: this site cannot send e-mail now.', 'ai-maturity-scan' ) );
		}
		if ( '' !== Webhook::failed() ) {
			return array( 'recommended', __( 'Results can come in. But your other system did not take the last result that was handed on. It is tried again every hour.', 'ai-maturity-scan' ) );
		}
		$answer = self::answer();
		if ( is_wp_error( $answer ) ) {
			/* translators: %s: an error, in English. */
			return array( 'recommended', sprintf( __( 'This site cannot reach itself, so this could not be tried from here (%s). The check in the settings of the scan tries it from your browser.', 'ai-maturity-scan' ), $answer->get_error_message() ) );
		}
		$code   = (int) wp_remote_retrieve_response_code( $answer );
		$is_own = is_array( json_decode( wp_remote_retrieve_body( $answer ), true ) );
		return in_array( $code, self::OWN, true ) && $is_own
			? array( 'good', __( 'This site sent itself an empty delivery, as a visitor would, and the scan answered.', 'ai-maturity-scan' ) )
			: array( 'critical', self::obstacle( $code, (string) wp_remote_retrieve_header( $answer, 'location' ) ) );
	}

	/**
	 * What stands in the way.
	 *
	 * @param int    $code     HTTP status of the answer.
	 * @param string $location Where it leads to, if it does.
	 */
	private static function obstacle( int $code, string $location ): string {
		if ( $code >= 300 && $code < 400 ) {
			/* translators: 1: an address, 2: another address. */
			return sprintf( __( 'The address of this site in Settings, General leads elsewhere: from %1$s to %2$s. Deliveries do not follow. Correct the address there.', 'ai-maturity-scan' ), Route::url( 'results' ), $location );
		}
		$path      = '/' . rest_get_url_prefix() . Route::path( 'results' );
		$sentences = array(
			/* translators: %s: the path of the REST API at which results come in. */
			401 => __( 'The REST API of this site is closed to visitors. Open the path %s in the plugin that closes it, or tick "Results although the REST API is closed" in the settings of the scan.', 'ai-maturity-scan' ),
			/* translators: %s: the path of the REST API at which results come in. */
			404 => __( 'There is nothing at %s: another plugin takes the path away, or the web server does not hand it to WordPress. Save Settings, Permalinks once.', 'ai-maturity-scan' ),
		);

		$sentences += array(
			403 => $sentences[401],
			405 => $sentences[404],
		);
		/* translators: 1: what the server answered, such as 500, 2: the path of the REST API at which results come in. */
		$other = sprintf( __( 'Something before WordPress, such as a firewall or a proxy, or an error of the server answers %1$d at %2$s.', 'ai-maturity-scan' ), $code, $path );
		return isset( $sentences[ $code ] ) ? sprintf( $sentences[ $code ], $path ) : $other;
	}

	/**
	 * Sends it, without cookies.
	 *
	 * @return array|\WP_Error
	 */
	private static function answer() {
		$origin = wp_parse_url( home_url() );
		return wp_remote_post(
			Route::url( 'results' ),
			array(
				'timeout'     => self::SECONDS,
				'redirection' => 0,
				/** This filter is documented in wp-includes/class-wp-http-streams.php */
				'sslverify'   => apply_filters( 'https_local_ssl_verify', false ), // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- One of WordPress.
				'headers'     => array(
					'Content-Type' => 'application/cloudevents+json',
					'Origin'       => $origin['scheme'] . '://' . $origin['host'] . ( isset( $origin['port'] ) ? ":{$origin['port']}" : '' ),
				),
				'body'        => self::BODY,
			)
		);
	}
}
