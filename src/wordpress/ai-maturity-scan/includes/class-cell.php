<?php
/**
 * A text as a cell of CSV.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/**
 * The same as `src/csv-cell.ts` of the package, where the rule is told: an apostrophe before a text and before
 * each piece of it that is not a word, so that no spreadsheet in any language takes it for a formula, a date or a number.
 */
final class Cell {
	private const SEPARATOR = '/([,;|\t\n\x0b\f\r\x{85}\x{2028}\x{2029}])/u';
	private const WORDS     = '/^\p{L}(?:[^\p{N}]*$|.*?(?:\p{L}{2,20} ){3}\p{L}{2,20})/Dsu';
	private const TRUTH     = '/^(?:true|false|waar|onwaar|wahr|falsch|vrai|faux) *$/Di';

	/**
	 * A whole number, or a text that stays one.
	 *
	 * @param string $text What to write.
	 * @return int|string
	 */
	public static function of( string $text ) {
		if ( preg_match( '/^(?:0|[1-9]\d{0,14})$/D', $text ) ) {
			return (int) $text;
		}
		$pieces = preg_split( self::SEPARATOR, $text, -1, PREG_SPLIT_DELIM_CAPTURE );
		if ( false === $pieces ) {
			// No UTF-8: it cannot be looked into.
			return "'" . preg_replace( '/[^\x20-\x7e]/', '?', str_replace( array( ',', ';', '|' ), '?', $text ) );
		}
		foreach ( $pieces as $index => $piece ) {
			if ( 0 === $index % 2 ) {
				$pieces[ $index ] = self::safe( $piece, 0 === $index && '' !== $text );
			}
		}
		return implode( '', $pieces );
	}

	/**
	 * One line of cells. All texts are in quotation marks: another separator then finds no cell in them that is not safe.
	 *
	 * @param array<int|string> $cells     What `of` gave.
	 * @param string            $separator A comma or a semicolon.
	 */
	public static function line( array $cells, string $separator = ',' ): string {
		$written = array_map(
			function ( $cell ) {
				return is_int( $cell ) ? (string) $cell : '"' . str_replace( '"', '""', $cell ) . '"';
			},
			$cells
		);
		return implode( $separator, $written ) . "\n";
	}

	/**
	 * The same of texts that have not been looked at yet.
	 *
	 * @param array<int|string> $texts     What to write.
	 * @param string            $separator A comma or a semicolon.
	 */
	public static function texts( array $texts, string $separator = ',' ): string {
		return self::line( array_map( array( self::class, 'of' ), array_map( 'strval', $texts ) ), $separator );
	}

	/**
	 * A piece between two separators.
	 *
	 * @param string $piece    As it is.
	 * @param bool   $is_first Of a text that is not empty.
	 */
	private static function safe( string $piece, bool $is_first ): string {
		$rest        = ltrim( $piece, ' ' );
		$is_harmless = '' === $rest ? ! $is_first : preg_match( self::WORDS, $rest ) && ! preg_match( self::TRUTH, $rest );
		return $is_harmless ? $piece : substr( $piece, 0, strlen( $piece ) - strlen( $rest ) ) . "'" . $rest;
	}
}
