<?php
/**
 * Words for ids.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** The words of the assessment, in the language of the reader. */
final class Labels {
	/**
	 * Labels of the options of an item with a role, by id.
	 *
	 * @param string $role      Such as "sector".
	 * @param bool   $countable Without "none of these" and the like, which no result has among what was chosen.
	 * @return array<string, string>
	 */
	public static function options( string $role, bool $countable = false ): array {
		$item  = ( new Instrument( Package::definition() ) )->item_with( $role );
		$words = Package::texts()['items'][ $item['id'] ]['options'];
		$list  = array();
		foreach ( $item['options'] as $option ) {
			if ( ! $countable || Instrument::counts( $option ) ) {
				$list[ $option['id'] ] = $words[ $option['id'] ];
			}
		}
		return $list;
	}

	/**
	 * Titles of the steps, by number.
	 *
	 * @return array<int, string>
	 */
	public static function steps(): array {
		$titles = array();
		foreach ( Package::definition()['steps'] as $index => $step ) {
			$titles[ $index + 1 ] = ( $index + 1 ) . '. ' . Package::texts()['steps'][ $step['id'] ]['title'];
		}
		return $titles;
	}

	/**
	 * Titles of the cells, by id.
	 *
	 * @return array<string, string>
	 */
	public static function cells(): array {
		$titles = array();
		foreach ( Package::definition()['dimensions'] as $dimension ) {
			$titles[ $dimension['id'] ] = Package::texts()['dimensions'][ $dimension['id'] ]['title'];
		}
		return $titles;
	}

	/**
	 * A step, or a range of steps, in words.
	 *
	 * @param int $low  Lowest step.
	 * @param int $high Highest step.
	 */
	public static function step( int $low, int $high ): string {
		$titles = self::steps();
		if ( $low === $high ) {
			return $titles[ $low ] ?? (string) $low;
		}
		/* translators: 1: the lowest step, 2: the highest step. */
		return sprintf( __( '%1$s to %2$s', 'ai-maturity-scan' ), $titles[ $low ] ?? $low, $titles[ $high ] ?? $high );
	}
}
