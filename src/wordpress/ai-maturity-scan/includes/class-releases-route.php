<?php
/**
 * Where published figures are read, and where they come in.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Anybody may read what is published; only administrators make it. */
final class Releases_Route {
	/**
	 * Registers the routes. Before something is published, that to read it does not exist: 404.
	 *
	 * @param string $space Of the routes of this plugin.
	 */
	public static function register( string $space ): void {
		if ( Public_Figures::are_there() ) {
			register_rest_route( $space, '/cohort', Files_Route::reading( array( Public_Figures::class, 'file' ) ) );
		}
		$making = array(
			'/releases'           => array( 'POST', 'publish' ),
			'/releases/next'      => array( 'POST', 'begin' ),
			'/releases/results'   => array( 'GET', 'results' ),
			'/releases/take-down' => array( 'POST', 'take_down' ),
		);
		foreach ( $making as $path => list( $method, $callback ) ) {
			$route = array(
				'methods'             => $method,
				'callback'            => array( self::class, $callback ),
				'permission_callback' => array( self::class, 'may_publish' ),
			);
			register_rest_route( $space, $path, $route );
		}
	}

	/**
	 * Whether who asks may publish. WordPress asks for its nonce.
	 */
	public static function may_publish(): bool {
		return current_user_can( 'manage_options' );
	}

	/**
	 * What is needed to make the next release.
	 *
	 * @param \WP_REST_Request $request With "fresh" if a new round begins.
	 */
	public static function begin( \WP_REST_Request $request ): \WP_REST_Response {
		return new \WP_REST_Response( Releases::begin( true === $request->get_param( 'fresh' ) ) );
	}

	/**
	 * Some results of it, each as the event of the JSON Lines file.
	 *
	 * @param \WP_REST_Request $request With "round", "number" and "after".
	 */
	public static function results( \WP_REST_Request $request ): \WP_REST_Response {
		return new \WP_REST_Response( Releases::results( self::number( $request, 'round' ), self::number( $request, 'number' ), self::number( $request, 'after' ) ) );
	}

	/**
	 * Publishes a release.
	 *
	 * @param \WP_REST_Request $request With "text" (the cohort file), "number", "round" and "digest".
	 */
	public static function publish( \WP_REST_Request $request ): \WP_REST_Response {
		$text   = $request->get_param( 'text' );
		$digest = $request->get_param( 'digest' );
		try {
			$problems = Releases::put( is_string( $text ) ? $text : '', self::number( $request, 'number' ), self::number( $request, 'round' ), is_string( $digest ) ? $digest : '' );
		} catch ( Refusal $refusal ) {
			return new \WP_REST_Response( array( 'problems' => array() ), $refusal->getCode() );
		}
		return new \WP_REST_Response( array( 'problems' => $problems ), array() === $problems ? 201 : 422 );
	}

	/**
	 * Takes down what is published. What later figures have to be protected beside stays.
	 */
	public static function take_down(): \WP_REST_Response {
		Public_Figures::take_down();
		return new \WP_REST_Response( null, 204 );
	}

	/**
	 * A whole number from 0; 0 for what is none.
	 *
	 * @param \WP_REST_Request $request The request.
	 * @param string           $name    Of the parameter.
	 */
	private static function number( \WP_REST_Request $request, string $name ): int {
		$value = $request->get_param( $name );
		return is_scalar( $value ) && preg_match( '/^\d{1,19}$/D', (string) $value ) ? (int) $value : 0;
	}
}
