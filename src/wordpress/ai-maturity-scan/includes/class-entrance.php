<?php
/**
 * Looks at a delivery before WordPress reads it.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * WordPress reads a body of any size into memory, and lets an address choose how the answer looks. Both would be too late
 * to mend in the route itself. Whatever else decides about the REST API still does.
 */
final class Entrance {
	/** Parameters that would change the method, or hide the status or the body of the answer from the scan. */
	private const NOT_HERE = array( '_method', '_envelope', '_fields', '_jsonp', '_embed' );

	/**
	 * To which route of visitors this request sends something: "results", "contact", or nothing.
	 *
	 * @var string
	 */
	private static string $sends_to = '';

	/**
	 * Whether this request is a delivery.
	 */
	public static function is_delivery(): bool {
		return 'results' === self::$sends_to;
	}

	/**
	 * Prepares a request for a route of visitors; others are left alone.
	 *
	 * @param \WP $wp What WordPress found in the address.
	 */
	public static function prepare( $wp ): void {
		$route = $wp->query_vars['rest_route'] ?? '';
		// WordPress finds a route whatever the case of its letters.
		$asked = is_string( $route ) ? strtolower( untrailingslashit( $route ) ) : '';
		$names = array_filter(
			array( 'results', 'contact' ),
			function ( string $name ) use ( $asked ): bool {
				return Route::path( $name ) === $asked;
			}
		);
		if ( array() === $names ) {
			return;
		}
		self::$sends_to = 'post' === sanitize_key( $_SERVER['REQUEST_METHOD'] ?? '' ) ? (string) current( $names ) : '';
		if ( self::is_too_large() ) {
			if ( self::is_delivery() ) {
				Failures::note( 413, true );
			}
			status_header( 413 );
			header( 'Content-Type: application/json' );
			echo '{"message":"Too large."}';
			exit;
		}
		foreach ( self::NOT_HERE as $name ) {
			unset( $_GET[ $name ] );
		}
		unset( $_SERVER['HTTP_X_HTTP_METHOD_OVERRIDE'] );
	}

	/**
	 * Whether the body is larger than a delivery can be. Its length may be missing or a lie, so it is read as well, but
	 * never more of it than one byte too much.
	 */
	private static function is_too_large(): bool {
		if ( absint( $_SERVER['CONTENT_LENGTH'] ?? 0 ) > Envelope::MOST_BYTES ) {
			return true;
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- The request, not a file.
		return strlen( (string) file_get_contents( 'php://input', false, null, 0, Envelope::MOST_BYTES + 1 ) ) > Envelope::MOST_BYTES;
	}

	/**
	 * Lets members in where the REST API is for members only. WordPress forgets who is logged in if no nonce comes along,
	 * and a page out of a cache has none, or an old one. A nonce is there against requests from other sites; what is sent
	 * names the page that it comes from, and the route lets nobody do what a visitor could not.
	 *
	 * @param mixed $result What was decided before: null, true or an error.
	 * @return mixed
	 */
	public static function keep_member( $result ) {
		$is_open = null === $result && '' !== self::$sends_to && is_user_logged_in() && Origin::is_own( self::headers() );
		return $is_open ? true : $result;
	}

	/**
	 * Opens the routes of visitors where the REST API is closed to visitors, if an administrator wants that.
	 *
	 * @param mixed $result What was decided: null, true or an error.
	 * @return mixed
	 */
	public static function open( $result ) {
		return is_wp_error( $result ) && '' !== self::$sends_to && Settings::get( 'open' ) ? true : $result;
	}

	/**
	 * The headers of this request, as a route gets them.
	 */
	private static function headers(): \WP_REST_Request {
		$request = new \WP_REST_Request();
		$request->set_headers( rest_get_server()->get_headers( wp_unslash( $_SERVER ) ) );
		return $request;
	}
}
