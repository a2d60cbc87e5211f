<?php
/**
 * Results and figures for programs of the organisation, such as those for business intelligence.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Who asks must be logged in, as with an application password, and be allowed to see results. WordPress keeps such answers out of caches. */
final class Read_Api {
	private const MOST = 100;

	/**
	 * Registers the routes.
	 *
	 * @param string $space First part of the path.
	 */
	public static function register( string $space ): void {
		$routes = array(
			'/results' => 'results',
			'/figures' => 'figures',
		);
		foreach ( $routes as $path => $method ) {
			$route = array(
				'methods'             => 'GET',
				'callback'            => array( self::class, $method ),
				'permission_callback' => array( self::class, 'may_see' ),
			);
			register_rest_route( $space, $path, $route );
		}
	}

	/**
	 * Whether who asks may see results.
	 */
	public static function may_see(): bool {
		return current_user_can( Settings::SEE );
	}

	/**
	 * One page of results, the oldest first, each as a CloudEvent. Takes "page", "per_page" and the filters of the list.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public static function results( \WP_REST_Request $request ): \WP_REST_Response {
		$asked  = $request->get_query_params();
		$filter = Filter::from( $asked );
		$length = min( self::MOST, max( 1, self::number( $asked, 'per_page', self::MOST ) ) );
		$page   = max( 1, self::number( $asked, 'page', 1 ) );
		$count  = Store::count( $filter );

		$response = new \WP_REST_Response( array_map( array( Event::class, 'of' ), Store::page( $filter, $page, $length, array( 'received', false ) ) ) );
		$response->header( 'X-WP-Total', (string) $count );
		$response->header( 'X-WP-TotalPages', (string) (int) ceil( $count / $length ) );
		return $response;
	}

	/**
	 * Numbers of firms as the page with figures shows them; null for what would give a small group away.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public static function figures( \WP_REST_Request $request ): \WP_REST_Response {
		$filter     = Filter::from( $request->get_query_params() );
		$filter->id = '';
		return new \WP_REST_Response( Figures::of( $filter )->summary() );
	}

	/**
	 * A whole number of the address.
	 *
	 * @param array  $asked     Parameters.
	 * @param string $name      Which.
	 * @param int    $otherwise If there is none.
	 */
	private static function number( array $asked, string $name, int $otherwise ): int {
		$value = $asked[ $name ] ?? '';
		return is_string( $value ) && preg_match( '/^\d{1,9}$/D', $value ) ? (int) $value : $otherwise;
	}
}
