<?php
/**
 * Tells deliveries of this site's own pages from those of others.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** A browser cannot be made to lie in these headers by a page. A program can: see Limiter. */
final class Origin {
	/** Ports that an address need not name. */
	private const USUAL = array(
		'http'  => 80,
		'https' => 443,
	);

	/** What proxies say of the scheme by which the visitor came, and of where they took the request. */
	private const SCHEMES = array( 'x_forwarded_proto', 'x_forwarded_protocol', 'x_forwarded_scheme', 'x_url_scheme', 'cloudfront_forwarded_proto' );

	/**
	 * Does the request come from a page of this site?
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public static function is_own( \WP_REST_Request $request ): bool {
		// The browser compares what it has in its address bar, which no proxy has changed.
		if ( 'same-origin' === $request->get_header( 'sec-fetch-site' ) ) {
			return true;
		}
		$origin = $request->get_header( 'origin' );
		if ( null === $origin ) {
			return false;
		}
		$own = array_merge( array( self::of( home_url() ), self::of( site_url() ) ), self::behind_proxy( $request ) );
		/**
		 * Origins that may deliver, such as https://www.example.org.
		 *
		 * @param string[] $origins Those of this site.
		 */
		$own = apply_filters( 'ai_maturity_scan_origins', array_values( array_unique( $own ) ) );
		return in_array( strtolower( $origin ), array_map( 'strtolower', $own ), true );
	}

	/**
	 * The origins by which a visitor reaches this site, by what proxies say of the way. No page of another site can send
	 * such a header, and the host has to be one of this site in any case.
	 *
	 * @param \WP_REST_Request $request The request.
	 * @return string[]
	 */
	private static function behind_proxy( \WP_REST_Request $request ): array {
		$said   = self::scheme( $request );
		$scheme = '' === $said ? ( is_ssl() ? 'https' : 'http' ) : $said;
		$usual  = self::USUAL[ $scheme ] ?? 0;
		$hosts  = array( $request->get_header( 'host' ), self::first( $request->get_header( 'x_forwarded_host' ) ), self::forwarded( $request, 'host' ) );
		$ports  = array( (int) self::first( $request->get_header( 'x_forwarded_port' ) ), '' === $said ? 0 : $usual );
		foreach ( array_filter( $hosts ) as $host ) {
			$port    = wp_parse_url( "//$host", PHP_URL_PORT );
			$ports[] = $port ? $port : $usual;
		}
		$origins = array();
		foreach ( array( home_url(), site_url() ) as $url ) {
			$host = (string) wp_parse_url( $url, PHP_URL_HOST );
			foreach ( array_filter( $ports ) as $port ) {
				$origins[] = self::of( "$scheme://$host:$port" );
			}
		}
		return $origins;
	}

	/**
	 * The scheme by which a proxy says that the visitor came; empty if none says so.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	private static function scheme( \WP_REST_Request $request ): string {
		$said = array( self::forwarded( $request, 'proto' ) );
		foreach ( self::SCHEMES as $name ) {
			$said[] = self::first( $request->get_header( $name ) );
		}
		$visitor = json_decode( (string) $request->get_header( 'cf_visitor' ), true );
		$said[]  = is_array( $visitor ) && is_string( $visitor['scheme'] ?? null ) ? $visitor['scheme'] : '';
		foreach ( array( 'x_forwarded_ssl', 'front_end_https' ) as $name ) {
			$said[] = 'on' === strtolower( (string) $request->get_header( $name ) ) ? 'https' : '';
		}
		return strtolower( (string) current( array_filter( $said ) ) );
	}

	/**
	 * A part of the header "Forwarded" (RFC 7239), as the proxy wrote it that is nearest to the visitor.
	 *
	 * @param \WP_REST_Request $request The request.
	 * @param string           $name    "proto" or "host".
	 */
	private static function forwarded( \WP_REST_Request $request, string $name ): string {
		$nearest = self::first( $request->get_header( 'forwarded' ) );
		return preg_match( '/(?:^|;)\s*' . $name . '="?([^";]+)/i', $nearest, $found ) ? trim( $found[1] ) : '';
	}

	/**
	 * The first of several values.
	 *
	 * @param string|null $values Parted by commas.
	 */
	private static function first( ?string $values ): string {
		return trim( explode( ',', (string) $values )[0] );
	}

	/**
	 * The origin of an address.
	 *
	 * @param string $url The address.
	 */
	private static function of( string $url ): string {
		$parts   = wp_parse_url( $url );
		$scheme  = strtolower( $parts['scheme'] ?? '' );
		$port    = $parts['port'] ?? null;
		$is_bare = null === $port || ( self::USUAL[ $scheme ] ?? 0 ) === $port;
		return $scheme . '://' . strtolower( $parts['host'] ?? '' ) . ( $is_bare ? '' : ":$port" );
	}
}
