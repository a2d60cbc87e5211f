<?php
/**
 * Tells deliveries of this site's own pages from those of others.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** A browser cannot be made to lie in these headers by a page. A program can: see Limiter. */
final class Origin {
	/**
	 * Does the request come from a page of this site?
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public static function is_own( \WP_REST_Request $request ): bool {
		$origin = $request->get_header( 'origin' );
		if ( null === $origin ) {
			return 'same-origin' === $request->get_header( 'sec-fetch-site' );
		}
		/**
		 * Origins that may deliver, such as https://www.example.org.
		 *
		 * @param string[] $origins Those of this site.
		 */
		$own = apply_filters( 'ai_maturity_scan_origins', array( self::of( home_url() ), self::of( site_url() ) ) );
		return in_array( strtolower( $origin ), $own, true );
	}

	/**
	 * The origin of an address.
	 *
	 * @param string $url The address.
	 */
	private static function of( string $url ): string {
		$parts   = wp_parse_url( $url );
		$usual   = array(
			'http'  => 80,
			'https' => 443,
		);
		$scheme  = strtolower( $parts['scheme'] ?? '' );
		$port    = $parts['port'] ?? null;
		$is_bare = null === $port || ( $usual[ $scheme ] ?? 0 ) === $port;
		return $scheme . '://' . strtolower( $parts['host'] ?? '' ) . ( $is_bare ? '' : ":$port" );
	}
}
