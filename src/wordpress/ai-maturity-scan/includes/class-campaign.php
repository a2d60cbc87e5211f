<?php
/**
 * The campaign that a block or shortcode names, such as a fair or a newsletter.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * It travels in the address to which the browser delivers, so anybody can send another: it is a hint for counting, and never
 * more than some letters and digits. Anonymous results have none.
 */
final class Campaign {
	public const PARAMETER = 'campaign';

	private const MOST = 40;

	/**
	 * A good name, or nothing.
	 *
	 * @param mixed $name From an editor or from outside.
	 */
	public static function clean( $name ): string {
		$name = is_string( $name ) ? trim( $name ) : '';
		// ASCII, as all in the table; without spaces, where a shortcode ends.
		return preg_match( '/^[A-Za-z0-9][A-Za-z0-9._-]*$/D', $name ) && strlen( $name ) <= self::MOST ? $name : '';
	}
}
