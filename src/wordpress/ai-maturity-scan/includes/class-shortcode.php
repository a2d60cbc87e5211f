<?php
/**
 * The shortcode [ai_maturity_scan], as people write it.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * Word processors and editors turn straight quotation marks into curly ones, and these into entities. WordPress then takes
 * them for a part of the value, or the whole for a value without a name.
 */
final class Shortcode {
	/** Quotation marks, primes and spaces of all kinds. No choice has one in it. */
	private const AROUND = '/[\s"\'`´\x{00A0}\x{00AB}\x{00BB}\x{2018}-\x{201F}\x{2032}-\x{2036}\x{2039}\x{203A}\x{200B}\x{202F}\x{2060}\x{FEFF}]+/u';

	/**
	 * The choices by name, which may be written as in the tag (heading-level) or with an underscore.
	 *
	 * @param array|string $attributes As WordPress found them; an empty string if there are none.
	 * @return array<string, string>
	 */
	public static function choices( $attributes ): array {
		$text = '';
		foreach ( is_array( $attributes ) ? $attributes : array() as $name => $value ) {
			// What has no straight marks around it may come without a name, and in pieces.
			$text .= is_int( $name ) ? " $value" : " $name=$value";
		}
		$text = (string) preg_replace( self::AROUND, ' ', html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
		preg_match_all( '/([\w-]+)(?: ?= ?((?![\w-]+ ?=)[^ ]*))?/', $text, $found, PREG_SET_ORDER );
		$choices = array();
		foreach ( $found as $one ) {
			$choices[ str_replace( '-', '_', strtolower( $one[1] ) ) ] = $one[2] ?? '';
		}
		return $choices;
	}

	/**
	 * For whoever can mend it: names and values that the scan does not know.
	 *
	 * @param array<string, string> $choices What was asked for.
	 * @param array<string, array>  $allowed Good values by name; an empty list for a name whose values are checked elsewhere.
	 */
	public static function complaint( array $choices, array $allowed ): string {
		$unknown = array();
		foreach ( $choices as $name => $value ) {
			if ( ! isset( $allowed[ $name ] ) || ( '' !== $value && array() !== $allowed[ $name ] && ! in_array( $value, $allowed[ $name ], true ) ) ) {
				$unknown[] = "$name=\"$value\"";
			}
		}
		if ( array() === $unknown || ! current_user_can( 'edit_posts' ) ) {
			return '';
		}
		/* translators: %s: parts of a shortcode. */
		$words = __( 'Only people who can edit see this: the shortcode of the scan has something in it that the scan does not know: %s', 'ai-maturity-scan' );
		return '<p><small>' . esc_html( sprintf( $words, implode( ' ', $unknown ) ) ) . '</small></p>';
	}
}
