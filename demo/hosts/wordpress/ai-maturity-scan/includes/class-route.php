<?php
/**
 * Where results come in, and where the scan fetches the site's own support offers.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Two routes of the REST API; each is there only while it is of use. */
final class Route {
	private const SPACE = 'ai-maturity-scan/v1';

	/**
	 * Registers the routes. What is switched off does not exist: 404.
	 */
	public static function register(): void {
		if ( Settings::get( 'store' ) ) {
			$delivery = array(
				'methods'             => 'POST',
				'callback'            => array( self::class, 'receive' ),
				// Visitors have no account. What is checked instead is in receive().
				'permission_callback' => '__return_true',
			);
			register_rest_route( self::SPACE, '/results', $delivery );
		}
		if ( Catalogue::get() ) {
			$catalogue = array(
				'methods'             => 'GET',
				'callback'            => array( self::class, 'support' ),
				// A page that anybody may read shows it.
				'permission_callback' => '__return_true',
			);
			register_rest_route( self::SPACE, '/support', $catalogue );
		}
	}

	/**
	 * Address of a route.
	 *
	 * @param string $name "results" or "support".
	 */
	public static function url( string $name ): string {
		return rest_url( self::SPACE . "/$name" );
	}

	/**
	 * Refuses before WordPress itself reads the JSON, which it would do at any size and depth.
	 *
	 * @param mixed            $answer  What another plugin answered already.
	 * @param \WP_REST_Server  $server  Not used.
	 * @param \WP_REST_Request $request The request.
	 * @return mixed
	 */
	public static function guard( $answer, $server, $request ) {
		// WordPress finds a route whatever the case of its letters.
		$route   = strtolower( untrailingslashit( $request->get_route() ) );
		$is_ours = 'POST' === $request->get_method() && '/' . self::SPACE . '/results' === $route;
		if ( null !== $answer || ! $is_ours || ! Settings::get( 'store' ) ) {
			return $answer;
		}
		try {
			return self::take( $request );
		} catch ( \Throwable $error ) {
			// A mistake of ours may be mended before the browser tries again: that is a 503.
			$refusal  = $error instanceof Refusal ? $error : new Refusal( 503, 'Could not be stored.' );
			$response = new \WP_REST_Response( array( 'message' => $refusal->getMessage() ), $refusal->getCode() );
			if ( in_array( $refusal->getCode(), array( 429, 503 ), true ) ) {
				$response->header( 'Retry-After', (string) self::$wait );
			}
			return $response;
		}
	}

	/**
	 * Seconds after which a refused sender may come back.
	 *
	 * @var int
	 */
	private static int $wait = 300;

	/**
	 * Takes a delivery, or throws. The cheapest check comes first.
	 *
	 * @param \WP_REST_Request $request The request.
	 * @throws Refusal If it is not taken.
	 */
	private static function take( \WP_REST_Request $request ): \WP_REST_Response {
		if ( ! Origin::is_own( $request ) ) {
			throw new Refusal( 403, 'Not from this site.' );
		}
		if ( strlen( (string) $request->get_body() ) > Envelope::MOST_BYTES ) {
			throw new Refusal( 413, 'Too large.' );
		}
		/**
		 * Address of the sender, for sites behind a proxy that they trust to name it.
		 *
		 * @param string $address As the web server has it.
		 */
		$address = apply_filters( 'ai_maturity_scan_sender', sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ?? '' ) ) );
		$wait    = Limiter::wait( $address );
		if ( $wait > 0 ) {
			self::$wait = $wait;
			throw new Refusal( 429, 'Too many at a time.' );
		}
		$type = strtolower( trim( explode( ';', (string) $request->get_header( 'content-type' ) )[0] ) );
		if ( 'application/cloudevents+json' !== $type ) {
			throw new Refusal( 415, 'Not a CloudEvent in JSON.' );
		}
		$envelope = Envelope::read( $request->get_body() );
		if ( Settings::get( 'anonymous' ) && ! $envelope->is_anonymous ) {
			throw new Refusal( 403, 'Only anonymous results are taken.' );
		}
		$is_new = Store::add( $envelope );
		return new \WP_REST_Response( null, $is_new ? 201 : 200 );
	}

	/**
	 * Reached only if another plugin takes the guard away: then nothing is stored.
	 */
	public static function receive(): \WP_REST_Response {
		return new \WP_REST_Response( null, 503 );
	}

	/**
	 * The site's own support offers.
	 */
	public static function support(): \WP_REST_Response {
		$response = new \WP_REST_Response( Catalogue::get() );
		$response->header( 'Cache-Control', 'public, max-age=300' );
		return $response;
	}
}
