<?php
/**
 * Where results come in.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Routes of the REST API; those for visitors are there only while they are of use. */
final class Route {
	private const SPACE = 'ai-maturity-scan/v1';

	/** Seconds after which a refused sender may come back. */
	private const WAIT = 300;

	/**
	 * Whether an answer is this plugin's own, and not that of WordPress or of another plugin.
	 *
	 * @var bool
	 */
	private static bool $has_answered = false;

	/**
	 * Whether a delivery was refused since it was not anonymous.
	 *
	 * @var bool
	 */
	private static bool $was_named = false;

	/**
	 * Registers the routes. What is switched off does not exist: 404.
	 */
	public static function register(): void {
		if ( Settings::get( 'store' ) ) {
			$delivery = array(
				'methods'             => 'POST',
				'callback'            => array( self::class, 'receive' ),
				// Visitors have no account. What is checked instead is in take().
				'permission_callback' => '__return_true',
			);
			register_rest_route( self::SPACE, '/results', $delivery );
		}
		Read_Api::register( self::SPACE );
		Contact_Route::register( self::SPACE );
		$health = array(
			'methods'             => 'GET',
			'callback'            => array( Probe::class, 'test' ),
			'permission_callback' => function (): bool {
				return current_user_can( 'view_site_health_checks' );
			},
		);
		register_rest_route( self::SPACE, '/health', $health );
		Files_Route::register( self::SPACE );
		Releases_Route::register( self::SPACE );
	}

	/**
	 * Path of a route below that of the REST API.
	 *
	 * @param string $name Such as "results" or "support".
	 */
	public static function path( string $name ): string {
		return '/' . self::SPACE . "/$name";
	}

	/**
	 * Address of a route.
	 *
	 * @param string $name Such as "results" or "support".
	 */
	public static function url( string $name ): string {
		return rest_url( self::path( $name ) );
	}

	/**
	 * Answers a delivery. WordPress comes here only if no other plugin took the route away or answered before, so what
	 * others decide about the REST API holds for results as well.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public static function receive( \WP_REST_Request $request ): \WP_REST_Response {
		self::$has_answered = true;
		try {
			return self::take( $request );
		} catch ( \Throwable $error ) {
			// A mistake of ours may be mended before the browser tries again: that is a 503.
			$refusal  = $error instanceof Refusal ? $error : new Refusal( 503, 'Could not be stored.' );
			$response = new \WP_REST_Response( array( 'message' => $refusal->getMessage() ), $refusal->getCode() );
			if ( in_array( $refusal->getCode(), array( 429, 503 ), true ) ) {
				$response->header( 'Retry-After', (string) ( $refusal->wait ? $refusal->wait : self::WAIT ) );
			}
			return $response;
		}
	}

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
		$wait = Limiter::wait( Sender::address() );
		if ( $wait > 0 ) {
			// phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- A number of seconds.
			throw new Refusal( 429, 'Too many at a time.', $wait );
		}
		$type = strtolower( trim( explode( ';', (string) $request->get_header( 'content-type' ) )[0] ) );
		if ( 'application/cloudevents+json' !== $type ) {
			throw new Refusal( 415, 'Not a CloudEvent in JSON.' );
		}
		$envelope = Envelope::read( $request->get_body() );
		if ( Settings::get( 'anonymous' ) && ! $envelope->is_anonymous ) {
			self::$was_named = true;
			throw new Refusal( 403, 'Only anonymous results are taken.' );
		}
		$problem = Provenance::problem( $envelope, $request );
		if ( null !== $problem ) {
			throw new Refusal( 422, esc_html( "No page of this site sends this: $problem." ) );
		}
		$query  = $request->get_query_params();
		$page   = array(
			'consent'  => Consent::known( $query[ Consent::PARAMETER ] ?? '' ),
			'campaign' => Campaign::clean( $query[ Campaign::PARAMETER ] ?? '' ),
		);
		$is_new = Store::add( $envelope, $page );
		if ( $is_new ) {
			Mail::expect( $envelope->is_anonymous );
			Webhook::expect( $envelope->is_anonymous );
		}
		// By its id the scan knows that a receiver of its own answers, and nothing on the way.
		return new \WP_REST_Response( array( 'id' => $envelope->result->id ), $is_new ? 201 : 200 );
	}

	/**
	 * Notes what did not come in, whoever refused it.
	 *
	 * @param mixed            $response The answer.
	 * @param \WP_REST_Server  $server   Not needed.
	 * @param \WP_REST_Request $request  What is answered.
	 * @return mixed
	 */
	public static function watch( $response, $server, $request ) {
		if ( Entrance::is_delivery() && Probe::BODY !== $request->get_body() && Settings::get( 'store' ) && $response instanceof \WP_HTTP_Response ) {
			Failures::note( $response->get_status(), self::$has_answered, self::$was_named );
		}
		return $response;
	}
}
