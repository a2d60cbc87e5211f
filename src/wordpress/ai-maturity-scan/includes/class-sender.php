<?php
/**
 * Whose delivery it is, as far as the limit of requests is concerned.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * Behind a proxy all visitors have its address. It names theirs in a header; but anybody can send that header, so it
 * counts only from a proxy that the settings name. Of several names the last is believed that no such proxy bears: what
 * stands before it was written by strangers.
 */
final class Sender {
	/** Headers in which proxies name the visitor, by what stands in the settings. */
	public const HEADERS = array(
		'X-Forwarded-For'  => 'HTTP_X_FORWARDED_FOR',
		'X-Real-IP'        => 'HTTP_X_REAL_IP',
		'CF-Connecting-IP' => 'HTTP_CF_CONNECTING_IP',
		'True-Client-IP'   => 'HTTP_TRUE_CLIENT_IP',
	);

	/**
	 * The address of the sender.
	 */
	public static function address(): string {
		/**
		 * Address of the sender.
		 *
		 * @param string $address As the web server has it, or as a proxy names it that the settings trust.
		 */
		return (string) apply_filters( 'ai_maturity_scan_sender', self::behind_proxies( self::server( 'REMOTE_ADDR' ), self::server( self::HEADERS[ Settings::get( 'proxy_header' ) ] ), self::proxies() ) );
	}

	/**
	 * The address behind those proxies that are trusted.
	 *
	 * @param string   $address Who connected.
	 * @param string   $named   What the header says: addresses, the nearest last.
	 * @param string[] $proxies Addresses and networks that are trusted.
	 */
	public static function behind_proxies( string $address, string $named, array $proxies ): string {
		foreach ( array_reverse( explode( ',', $named ) ) as $name ) {
			$name = self::bare( $name );
			if ( '' === self::bytes( $name ) || ! self::is_one_of( $address, $proxies ) ) {
				break;
			}
			$address = $name;
		}
		return $address;
	}

	/**
	 * The proxies that the settings name.
	 *
	 * @return string[]
	 */
	private static function proxies(): array {
		return preg_split( '/[\s,]+/', (string) Settings::get( 'proxies' ), -1, PREG_SPLIT_NO_EMPTY );
	}

	/**
	 * Is this an address, or a network such as 10.0.0.0/8 or 2001:db8::/32?
	 *
	 * @param string $network The text.
	 */
	public static function is_network( string $network ): bool {
		list( $address, $length ) = self::parts( $network );
		return '' !== $address && $length >= 0 && $length <= 8 * strlen( $address );
	}

	/**
	 * Does an address lie in one of the networks?
	 *
	 * @param string   $address  The address.
	 * @param string[] $networks The networks.
	 */
	private static function is_one_of( string $address, array $networks ): bool {
		$bytes = self::bytes( $address );
		foreach ( $networks as $network ) {
			list( $first, $length ) = self::parts( $network );
			if ( '' !== $bytes && strlen( $first ) === strlen( $bytes ) && self::bits( $first, $length ) === self::bits( $bytes, $length ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The bytes of a network's address, and how many bits of them count; -1 for what is no number.
	 *
	 * @param string $network Such as 10.0.0.0/8; without a length all bits count.
	 */
	private static function parts( string $network ): array {
		$parts = explode( '/', $network, 2 );
		$bytes = self::bytes( $parts[0] );
		if ( ! isset( $parts[1] ) ) {
			return array( $bytes, 8 * strlen( $bytes ) );
		}
		return array( $bytes, preg_match( '/^\d{1,3}$/D', $parts[1] ) ? (int) $parts[1] : -1 );
	}

	/**
	 * An address as bytes; an IPv4 address that is written as IPv6 is one of IPv4. Empty for what is no address.
	 *
	 * @param string $address The address.
	 */
	private static function bytes( string $address ): string {
		$bytes = filter_var( $address, FILTER_VALIDATE_IP ) ? inet_pton( $address ) : '';
		return 0 === strpos( $bytes, str_repeat( "\0", 10 ) . "\xff\xff" ) ? substr( $bytes, 12 ) : $bytes;
	}

	/**
	 * The first bits, as text.
	 *
	 * @param string $bytes  An address.
	 * @param int    $length How many.
	 */
	private static function bits( string $bytes, int $length ): string {
		$bits = '';
		foreach ( str_split( $bytes ) as $byte ) {
			$bits .= str_pad( decbin( ord( $byte ) ), 8, '0', STR_PAD_LEFT );
		}
		return substr( $bits, 0, max( 0, $length ) );
	}

	/**
	 * An address without spaces, brackets and port.
	 *
	 * @param string $named One entry of a header.
	 */
	private static function bare( string $named ): string {
		$named = trim( $named, " \t\"" );
		return (string) preg_replace( array( '/^\[([^\]]*)\](?::\d+)?$/', '/^([\d.]+):\d+$/' ), '$1', $named );
	}

	/**
	 * One value of the request.
	 *
	 * @param string $name Its name.
	 */
	private static function server( string $name ): string {
		return sanitize_text_field( wp_unslash( $_SERVER[ $name ] ?? '' ) );
	}
}
