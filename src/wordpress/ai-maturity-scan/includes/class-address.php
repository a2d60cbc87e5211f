<?php
/**
 * Addresses as a page needs them, whatever WordPress believes of its own.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * Behind a proxy that ends https, WordPress may write http into a page that came by https, and the browser then loads and
 * sends nothing. An address that begins at the root is right by whatever name, port and scheme the page was reached.
 */
final class Address {
	/**
	 * An address of this site without scheme and host; one of another host, such as a network that delivers files, with
	 * the scheme of the page.
	 *
	 * @param string $url The address.
	 */
	public static function on_page( string $url ): string {
		$host = self::host( $url );
		if ( '' === $host ) {
			return $url;
		}
		if ( in_array( $host, array( self::host( home_url() ), self::host( site_url() ) ), true ) ) {
			return (string) preg_replace( '#^(?:https?:)?//[^/?\#]+/?#i', '/', $url );
		}
		// A port goes with one scheme only.
		return (string) preg_replace( '#^http:(?=//[^/?\#:]+(?:[/?\#]|$))#i', '', $url );
	}

	/**
	 * The address of a script or style of this plugin, as WordPress is about to write it.
	 *
	 * @param string $url    The address.
	 * @param string $handle Name of the script or style.
	 */
	public static function of_file( $url, $handle ): string {
		return 0 === strpos( (string) $handle, 'ai-maturity-scan' ) ? self::on_page( (string) $url ) : (string) $url;
	}

	/**
	 * Host and port of an address, in small letters; the port of http and that of https are the same as none.
	 *
	 * @param string $url The address.
	 */
	private static function host( string $url ): string {
		$parts = wp_parse_url( $url );
		$port  = $parts['port'] ?? 443;
		return strtolower( $parts['host'] ?? '' ) . ( in_array( $port, array( 80, 443 ), true ) ? '' : ":$port" );
	}
}
