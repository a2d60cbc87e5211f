<?php
/**
 * Where the scan fetches the site's own support offers and figures, and where the form of the offers is saved.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Anybody may read what a page shows; only administrators save. */
final class Files_Route {
	/**
	 * Registers the routes. What the site does not have does not exist: 404.
	 *
	 * @param string $space Of the routes of this plugin.
	 */
	public static function register( string $space ): void {
		$files = array(
			'support'   => array( Catalogue::class, 'get' ),
			'benchmark' => array( Own_Figures::class, 'get' ),
		);
		foreach ( $files as $name => $get ) {
			if ( null !== $get() ) {
				register_rest_route( $space, "/$name", self::reading( $get ) );
			}
		}
		$saving = array(
			'methods'             => 'POST',
			'callback'            => array( self::class, 'save' ),
			'permission_callback' => function (): bool {
				return current_user_can( 'manage_options' );
			},
		);
		register_rest_route( $space, '/support', $saving );
	}

	/**
	 * A route that gives a file.
	 *
	 * @param callable $get Gives it.
	 */
	public static function reading( callable $get ): array {
		return array(
			'methods'             => 'GET',
			'callback'            => function () use ( $get ): \WP_REST_Response {
				$response = new \WP_REST_Response( $get() );
				$response->header( 'Cache-Control', 'public, max-age=300' );
				return $response;
			},
			// A page that anybody may read shows it.
			'permission_callback' => '__return_true',
		);
	}

	/**
	 * Saves the support offers.
	 *
	 * @param \WP_REST_Request $request With the file as "text".
	 */
	public static function save( \WP_REST_Request $request ): \WP_REST_Response {
		$text     = $request->get_param( 'text' );
		$problems = Catalogue::put( is_string( $text ) ? $text : '' );
		return new \WP_REST_Response( array( 'problems' => $problems ), array() === $problems ? 200 : 422 );
	}
}
