<?php
/**
 * How sure a step is.
 *
 * @package ai-maturity-scan
 */

namespace AiMaturityScan;

/** Pure: sees what another answer would change. */
final class Robustness {
	/**
	 * Moves each known answer that a gate looks at by one value up and one down, and sees whether the low step stays.
	 *
	 * @param Scorer     $scorer     Of the instrument.
	 * @param Instrument $instrument What is scored by.
	 * @param array      $counted    The answers that count.
	 */
	public static function of( Scorer $scorer, Instrument $instrument, array $counted ): array {
		$now     = Reading::of( $instrument->items, $counted );
		$step    = $scorer->low_step( $counted, array() );
		$changes = 0;
		$tipping = array();
		$items   = array();
		foreach ( $instrument->steps as $one ) {
			$items += isset( $one['gate'] ) ? Truth::items( $one['gate'], $instrument ) : array();
		}
		foreach ( array_intersect_key( $now, $items ) as $id => $state ) {
			if ( ! $state['asked'] || $state[0] !== $state[1] ) {
				continue;
			}
			$item   = $instrument->items[ $id ];
			$levels = Instrument::levels( $item );
			$rank   = array_search( $state[0], $levels, false ); // phpcs:ignore WordPress.PHP.StrictInArray -- 1 and 1.0.
			foreach ( array( $rank - 1, $rank + 1 ) as $other ) {
				if ( ! isset( $levels[ $other ] ) ) {
					continue;
				}
				++$changes;
				$after = $scorer->low_step( $counted, array( $id => $levels[ $other ] ) );
				if ( $after !== $step ) {
					$tipping[] = array(
						'item'   => (string) $id,
						'from'   => $state[0],
						'to'     => $levels[ $other ],
						'option' => self::option_worth( $item, $levels[ $other ] ),
						'step'   => $after,
					);
				}
			}
		}
		$unchanged = $changes - count( $tipping );
		$share     = 0 === $changes ? null : $unchanged / $changes;
		return array(
			'changes'   => $changes,
			'unchanged' => $unchanged,
			'share'     => $share,
			'word'      => null === $share ? null : ( $share >= 0.9 ? 'firm' : ( $share >= 0.7 ? 'fairly-firm' : 'borderline' ) ),
			'tipping'   => $tipping,
		);
	}

	/**
	 * The first option of an item that is worth this much; null in a multiple one.
	 *
	 * @param array     $item  The item.
	 * @param int|float $value The value.
	 */
	private static function option_worth( array $item, $value ): ?string {
		foreach ( 'multiple' === $item['type'] ? array() : $item['options'] as $option ) {
			if ( ( $option['value'] ?? 0 ) == $value ) { // phpcs:ignore Universal.Operators.StrictComparisons -- 1 and 1.0.
				return $option['id'];
			}
		}
		return null;
	}
}
